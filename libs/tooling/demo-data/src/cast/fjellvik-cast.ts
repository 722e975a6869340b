import type { bokmaalThemes } from '../themes/nb';
import type { FjellvikUnit } from '../towns/fjellvik';
import type { CastEntry } from './cast-entry';

type Entry = CastEntry<keyof typeof bokmaalThemes, FjellvikUnit>;

const kari = { homeCare: 'Kari Berg' } as const;
const per = { physio: 'Per Lie' } as const;
const ola = { nav: 'Ola Nes' } as const;
const stine = { mental: 'Stine Moe' } as const;
const liv = { homeCare: 'Liv Nilsen' } as const;

const homeAgain: readonly Entry[] = [
  {
    theme: 'homeAgain',
    name: 'Solveig Hagen',
    opened: -143,
    zone: 'centre',
    hands: { ...kari, ...per },
    kin: ['Arne Hagen', 'Ektefelle'],
    troubles: ['consentEndsSoon'],
  },
  {
    theme: 'homeAgain',
    name: 'Torbjørn Melby',
    opened: -388,
    zone: 'centre',
    hands: { ...kari, ...per },
    troubles: ['slipped'],
  },
  {
    theme: 'homeAgain',
    name: 'Gerd Johanne Lia',
    opened: -96,
    zone: 'east',
    hands: per,
    kin: ['Britt Lia Foss', 'Datter'],
    troubles: ['overdue'],
  },
  { theme: 'homeAgain', name: 'Sverre Austad', opened: -255, zone: 'fjord', plan: 'paused' },
  {
    theme: 'homeAgain',
    name: 'Reidar Kvam',
    opened: -512,
    closed: -160,
    zone: 'west',
    plan: 'closed',
    kin: ['Lisbeth Kvam', 'Ektefelle'],
  },
  { theme: 'homeAgain', name: 'Inger Marie Stensrud', opened: -64, zone: 'west', plan: null, hands: per },
  { theme: 'homeAgain', name: 'Asbjørn Fjeld', opened: -9, zone: 'fjord', reported: true, plan: null },
];

const growingOld: readonly Entry[] = [
  {
    theme: 'growingOld',
    name: 'Magnhild Sørlie',
    opened: -431,
    zone: 'east',
    kin: ['Per Olav Sørlie', 'Sønn'],
    troubles: ['neverMet', 'overdue'],
  },
  {
    theme: 'growingOld',
    name: 'Olav Bjørge',
    opened: -610,
    zone: 'centre',
    hands: kari,
    kin: ['Anne Bjørge', 'Datter'],
    troubles: ['reviewPassed'],
  },
  {
    theme: 'growingOld',
    name: 'Klara Mathisen',
    opened: -187,
    zone: 'centre',
    hands: { ...kari, ...per },
    troubles: ['cancelledTwice'],
  },
  {
    theme: 'growingOld',
    name: 'Harald Nordby',
    opened: -702,
    zone: 'fjord',
    kin: ['Tove Nordby', 'Svigerdatter'],
    troubles: ['serviceGoalsOnly'],
  },
  { theme: 'growingOld', name: 'Borghild Evensen', opened: -34, zone: 'west', reported: true, plan: null },
  { theme: 'growingOld', name: 'Einar Haugerud', opened: -668, closed: -88, zone: 'east', plan: 'closed' },
  {
    theme: 'growingOld',
    name: 'Petra Lunden',
    opened: -212,
    zone: 'west',
    plan: 'declined',
    kin: ['Kirsten Lunden', 'Søster'],
  },
];

const memory: readonly Entry[] = [
  {
    theme: 'memory',
    name: 'Gunnar Ekeberg',
    opened: -320,
    zone: 'east',
    hands: liv,
    kin: ['Berit Ekeberg', 'Ektefelle'],
    deputy: 'Knut Arne Bø',
    troubles: ['away'],
  },
  { theme: 'memory', name: 'Aslaug Viken', opened: -174, zone: 'east', hands: liv, kin: ['Marianne Viken', 'Datter'] },
  {
    theme: 'memory',
    name: 'Kåre Nordahl',
    opened: -540,
    zone: 'west',
    kin: ['Synnøve Nordahl', 'Ektefelle'],
    troubles: ['draftMinutes'],
  },
  {
    theme: 'memory',
    name: 'Edith Ramberg',
    opened: -590,
    closed: -41,
    zone: 'fjord',
    plan: 'closed',
    kin: ['Svein Ramberg', 'Sønn'],
  },
];

const mentalHealth: readonly Entry[] = [
  {
    theme: 'mentalHealth',
    name: 'Marius Tveiten',
    opened: -365,
    zone: 'centre',
    hands: { ...stine, ...ola },
    kin: ['Elin Tveiten', 'Mor'],
  },
  {
    theme: 'mentalHealth',
    name: 'Janne Kristoffersen',
    opened: -228,
    zone: 'east',
    hands: stine,
    troubles: ['consentExpired'],
  },
  {
    theme: 'mentalHealth',
    name: 'Roger Bakken',
    opened: -498,
    zone: 'fjord',
    hands: { ...stine, ...ola },
    troubles: ['reviewPassed', 'overdue'],
  },
  {
    theme: 'mentalHealth',
    name: 'Ida Marie Løken',
    opened: -119,
    zone: 'centre',
    plan: 'wished',
    troubles: ['invited'],
  },
  { theme: 'mentalHealth', name: 'Frode Hestnes', opened: -640, closed: -205, zone: 'west', plan: 'withdrawn' },
  { theme: 'mentalHealth', name: 'Kenneth Aaberg', opened: -17, zone: 'west', reported: true, plan: 'wished' },
];

const substance: readonly Entry[] = [
  { theme: 'substance', name: 'Raymond Dalen', opened: -410, zone: 'centre', hands: ola, kin: ['Turid Dalen', 'Mor'] },
  { theme: 'substance', name: 'Tina Sveen', opened: -265, zone: 'east', troubles: ['consentWithdrawn'] },
  { theme: 'substance', name: 'Bjørn Tore Hammer', opened: -152, zone: 'centre', hands: ola, plan: null },
  { theme: 'substance', name: 'Geir Arne Holt', opened: -720, closed: -300, zone: 'fjord', plan: 'closed' },
];

const childAndYouth: readonly Entry[] = [
  { theme: 'child', name: 'Oskar Brenden', opened: -395, zone: 'east', kin: ['Camilla Brenden', 'Mor'] },
  {
    theme: 'child',
    name: 'Leah Sandvik',
    opened: -210,
    zone: 'centre',
    kin: ['Andreas Sandvik', 'Far'],
    troubles: ['overdue'],
  },
  {
    theme: 'child',
    name: 'Isak Thoresen',
    opened: -133,
    zone: 'west',
    kin: ['Maria Thoresen', 'Mor'],
    troubles: ['noGround'],
  },
  { theme: 'child', name: 'Nora Elise Grav', opened: -26, zone: 'fjord', reported: true, plan: 'wished' },
  {
    theme: 'child',
    name: 'Jakob Lindseth',
    opened: -688,
    closed: -130,
    zone: 'east',
    plan: 'closed',
    kin: ['Siw Lindseth', 'Mor'],
  },
  { theme: 'youth', name: 'Sander Myrhaug', opened: -188, zone: 'centre', hands: stine, kin: ['Gro Myrhaug', 'Mor'] },
  { theme: 'youth', name: 'Thea Rostad', opened: -301, zone: 'west', troubles: ['slipped'] },
  { theme: 'youth', name: 'Mathias Opdal', opened: -77, zone: 'fjord', plan: 'wished', kin: ['Trond Opdal', 'Far'] },
];

const grownUp: readonly Entry[] = [
  { theme: 'ownHome', name: 'Henriette Solli', opened: -356, zone: 'east', hands: liv, kin: ['Wenche Solli', 'Mor'] },
  {
    theme: 'ownHome',
    name: 'Kristian Fallet',
    opened: -530,
    zone: 'centre',
    kin: ['Grethe Fallet', 'Mor'],
    troubles: ['consentEndsSoon'],
  },
  { theme: 'ownHome', name: 'Anita Brekken', opened: -245, zone: 'west', plan: 'paused' },
  {
    theme: 'lastTime',
    name: 'Ragnar Hovden',
    opened: -58,
    zone: 'centre',
    kin: ['Else Hovden', 'Ektefelle'],
    hands: per,
  },
  {
    theme: 'lastTime',
    name: 'Unni Kolstad',
    opened: -240,
    closed: -62,
    zone: 'fjord',
    plan: 'closed',
    kin: ['Morten Kolstad', 'Sønn'],
  },
  {
    theme: 'backToWork',
    name: 'Hanne Cecilie Ruud',
    opened: -286,
    zone: 'centre',
    hands: { ...per, ...ola },
    kin: ['Jørgen Ruud', 'Ektefelle'],
  },
  { theme: 'backToWork', name: 'Tor Erik Sletvold', opened: -412, zone: 'east', troubles: ['reviewPassed'] },
  { theme: 'backToWork', name: 'Lill Vestby', opened: -151, zone: 'fjord', plan: 'declined' },
  { theme: 'backToWork', name: 'Dag Halvorsen', opened: -575, closed: -190, zone: 'west', plan: 'closed' },
  {
    theme: 'newHere',
    name: 'Yonas Tesfay',
    opened: -333,
    zone: 'centre',
    hands: ola,
    kin: ['Selam Tesfay', 'Ektefelle'],
  },
  { theme: 'newHere', name: 'Olena Kovalenko', opened: -124, zone: 'east', troubles: ['draftMinutes'] },
  { theme: 'newHere', name: 'Mariann Skogen', opened: -201, zone: 'west', plan: 'withdrawn' },
];

export const fjellvikCast: readonly Entry[] = [
  ...homeAgain,
  ...growingOld,
  ...memory,
  ...mentalHealth,
  ...substance,
  ...childAndYouth,
  ...grownUp,
];

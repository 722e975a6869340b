import type { FjellvikEntry as Entry } from './entry';

const per = { physio: 'Per Lie' } as const;
const ola = { nav: 'Ola Nes' } as const;
const stine = { mental: 'Stine Moe' } as const;
const liv = { homeCare: 'Liv Nilsen' } as const;

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

export const younger: readonly Entry[] = [...mentalHealth, ...substance, ...childAndYouth, ...grownUp];

import type { FjellvikEntry as Entry } from './entry';

const kari = { homeCare: 'Kari Berg' } as const;
const per = { physio: 'Per Lie' } as const;
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

export const older: readonly Entry[] = [...homeAgain, ...growingOld, ...memory];

import type { nynorskThemes } from '../themes/nn';
import type { HavnesUnit } from '../towns/havnes';
import type { CastEntry } from './cast-entry';

const nils = { homeCare: 'Nils Haug' } as const;

export const havnesCast: readonly CastEntry<keyof typeof nynorskThemes, HavnesUnit>[] = [
  { theme: 'homeAgain', name: 'Ragna Vik', opened: -264, zone: 'homeCare', hands: nils, kin: ['Jostein Vik', 'Son'] },
  { theme: 'homeAgain', name: 'Kolbein Nesheim', opened: -108, zone: 'homeCare', hands: nils, troubles: ['overdue'] },
  { theme: 'homeAgain', name: 'Johanna Tveitå', opened: -480, closed: -150, zone: 'homeCare', plan: 'closed' },
  {
    theme: 'growingOld',
    name: 'Sigurd Hellesøy',
    opened: -377,
    zone: 'homeCare',
    hands: nils,
    kin: ['Marit Hellesøy', 'Dotter'],
  },
  {
    theme: 'growingOld',
    name: 'Anna Oline Brekke',
    opened: -590,
    zone: 'homeCare',
    troubles: ['slipped'],
    kin: ['Leiv Brekke', 'Son'],
  },
  { theme: 'growingOld', name: 'Torvald Sunde', opened: -13, zone: 'homeCare', reported: true, plan: 'wished' },
  { theme: 'mentalHealth', name: 'Arnt Ove Myhr', opened: -310, zone: 'homeCare' },
  { theme: 'mentalHealth', name: 'Gunn Iren Fure', opened: -166, zone: 'homeCare', plan: null },
  { theme: 'child', name: 'Eline Standal', opened: -225, zone: 'homeCare', kin: ['Rune Standal', 'Far'] },
  {
    theme: 'child',
    name: 'Aksel Roald',
    opened: -141,
    zone: 'homeCare',
    kin: ['Kjersti Roald', 'Mor'],
    troubles: ['reviewPassed'],
  },
];

import type { StaffLine, UnitList } from './staffed-town';

export const havnesUnits = {
  homeCare: ['Heimetenesta i Havnes', 'home_care'],
  mentalHealth: ['Psykisk helse og rus', 'mental_health'],
  rehabilitation: ['Fysio- og ergoterapitenesta', 'rehabilitation'],
  navMunicipal: ['NAV Fjellvik og Havnes, kommunal del', 'nav_municipal'],
  navState: ['NAV Fjellvik og Havnes, statleg del', 'nav_state'],
  coordinating: ['Koordinerande eining', 'coordinating_unit'],
  family: ['Helsestasjonen', 'family_centre'],
  childWelfare: ['Barnevernstenesta for Fjellvik og Havnes', 'child_welfare'],
  school: ['Havnes skule', 'school'],
  gp: ['Havnes legekontor', 'gp'],
} as const satisfies UnitList<string>;
export type HavnesUnit = keyof typeof havnesUnits;

type Line = StaffLine<HavnesUnit>;
const works = (name: string, profession: string, unit: HavnesUnit, post?: Line['post'], persona?: string): Line => ({
  name,
  profession,
  units: [unit],
  post,
  persona,
});

export const havnesStaff: readonly Line[] = [
  works('Nils Haug', 'Vernepleiar', 'homeCare', 'homeCare', 'nils'),
  works('Oddny Frøystad', 'Sjukepleiar', 'homeCare', 'homeCare'),
  works('Gunnhild Sæter', 'Helsefagarbeidar', 'homeCare', 'homeCare'),
  { name: 'Magne Løvik', profession: 'Einingsleiar', units: ['homeCare'], role: 'leader' },
  works('Eldbjørg Myklebust', 'Psykiatrisk sjukepleiar', 'mentalHealth', 'mental'),
  works('Trond Årdal', 'Miljøterapeut', 'mentalHealth', 'mental'),
  works('Per Lie', 'Fysioterapeut', 'rehabilitation', 'physio', 'per'),
  works('Solfrid Grønås', 'Ergoterapeut', 'rehabilitation', 'occupational'),
  works('Kjersti Vågane', 'Rettleiar', 'navMunicipal', 'nav'),
  works('Leif Åge Hjelle', 'Rettleiar', 'navState', 'navState'),
  { name: 'Reidun Sørli', profession: 'Rådgivar', units: ['coordinating'], role: 'coordinating' },
  works('Synnøve Rønning', 'Helsesjukepleiar', 'family', 'health'),
  works('Bente Skeide', 'Kontaktperson', 'childWelfare', 'childWelfare'),
  works('Turid Flaten', 'Kontaktlærar', 'school', 'teacher'),
  works('Jan Egil Hovden', 'Fastlege', 'gp', 'gp'),
];

import { fjellvikCast } from '../cast/fjellvik';
import { havnesCast } from '../cast/havnes-cast';
import { fjellvikStaff } from '../towns/fjellvik';
import { havnesStaff } from '../towns/havnes';
import { bokmaalThemes } from './nb';
import { nynorskThemes } from './nn';
import { kinAreas, type Part, type Theme, type ThemeMeasure } from './theme';

const themes: [string, Theme][] = [
  ...Object.entries(bokmaalThemes).map(([name, theme]): [string, Theme] => [`${name} (nb)`, theme]),
  ...Object.entries(nynorskThemes).map(([name, theme]): [string, Theme] => [`${name} (nn)`, theme]),
];

function sees(theme: Theme, part: Part, area: string): boolean {
  if (area === 'common' || part === 'owner') return true;
  if (part === 'kin') return kinAreas.some((open) => open === area);
  return theme.seats.some(({ post, areas }) => post === part && areas.some((open) => open === area));
}

function measuresOf(theme: Theme): { measure: ThemeMeasure; area: string }[] {
  return [
    ...theme.goals.flatMap(({ area, measures }) => measures.map((measure) => ({ measure, area }))),
    ...theme.topics.flatMap(({ area, measure }) => (measure ? [{ measure, area }] : [])),
  ];
}

describe.each(themes)('%s', (_, theme) => {
  it('makes nobody responsible for what they may not see', () => {
    const blind = measuresOf(theme).filter(({ measure, area }) => !sees(theme, measure.by, area));
    expect(blind.map(({ measure }) => `${measure.by}: ${measure.title}`)).toEqual([]);
  });

  it('lets only people in the story speak', () => {
    const known = new Set<Part>(['owner', 'kin', ...theme.seats.map(({ post }) => post)]);
    const strangers = theme.talks.flat().filter(({ by }) => !known.has(by));
    expect(strangers).toEqual([]);
  });

  it('is led by one coordinator and fits what the database allows', () => {
    const leading = theme.seats.filter(({ role }) => role === 'coordinator' || role === 'child_coordinator');
    expect(leading).toEqual([theme.seats[0]]);
    const tooLong = measuresOf(theme).filter(({ measure: { title, how, extent } }) =>
      [title.length > 190, how.length > 280, extent.length > 280].includes(true),
    );
    expect(tooLong).toEqual([]);
  });
});

it.each([
  ['Fjellvik', fjellvikCast, fjellvikStaff, bokmaalThemes],
  ['Havnes', havnesCast, havnesStaff, nynorskThemes],
] as const)('%s has somebody for every post its stories need, and nobody twice', (_, cast, staff, stories) => {
  const known: Record<string, Theme> = stories;
  const held = new Set(staff.map(({ post }) => post));
  const needed = cast.flatMap(({ theme }) => known[theme]?.seats.map(({ post }) => post) ?? []);
  expect(needed.filter((post) => !held.has(post))).toEqual([]);
  const names = [...cast.map(({ name }) => name), ...staff.map(({ name }) => name)];
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

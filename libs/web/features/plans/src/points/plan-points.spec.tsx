import type { PlanPart } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanPage } from '../page/plan-page';
import { goal, measure, planOf, planPage } from '../testing/plan-data';
import { showAs } from '../testing/show';

let server: FakeServer;
let focused: Element[];
const follow = ({ target }: FocusEvent) => focused.push(target as Element);
beforeEach(() => {
  server = new FakeServer();
  focused = [];
});
afterEach(() => {
  server.stop();
  document.removeEventListener('focusin', follow);
});

const readers = { coordinator: 'kari', owner: 'aud', relative: 'liv' } as const;
type Who = keyof typeof readers;

interface Lack {
  part: PlanPart;
  measureId?: string;
  memberId?: string;
}

interface May {
  actions?: readonly string[];
  roles?: readonly string[];
}

async function show(who: Who, lacks: readonly Lack[], rest: Record<string, unknown>, { actions, roles }: May = {}) {
  const missing = lacks.map(({ part, measureId = null, memberId = null }) => ({
    __typename: 'MissingPart',
    part,
    measureId,
    memberId,
  }));
  const points = [{ __typename: 'PointOfPlan', point: 'GOALS', state: 'MISSING', missing }];
  const page = planPage(who, planOf({ points, ...rest }));
  if (actions) page.collaboration.myAccess.actions = [...actions];
  server.answer('PlanPage', page);
  server.answer('NeedsLine', { collaboration: { __typename: 'Collaboration', id: 'collaboration', needs: [] } });
  await showAs(server, readers[who], <PlanPage collaborationId="collaboration" />, { roles });
  await userEvent.click(screen.getByText('0 av 1 på plass'));
  const [list] = document.getElementsByClassName('pl-points__missing');
  document.addEventListener('focusin', follow);
  return within(list as HTMLElement);
}

const bare = measure({
  accountable: null,
  extent: null,
  how: null,
  startDate: null,
  deadline: null,
  status: 'PROPOSED',
});
const walking = { goals: [goal({ measures: [bare] })] };

type Place = { field: string } | { heading: string } | { link: string; named?: string } | { words: string };
interface Case {
  /** What stands in the plan when the part is missing. */
  plan: Record<string, unknown>;
  measureId?: string;
  memberId?: string;
  coordinator: Place;
  owner: Place;
}
const both = (place: Place) => ({ coordinator: place, owner: place });
const page = '/c/collaboration/team';
const period = { periodStart: null, periodEnd: null, reviewDate: null };

const cases: Record<PlanPart, Case> = {
  GOALS: { plan: { goals: [] }, coordinator: { field: 'Kva er målet?' }, owner: { field: 'Kva ønskjer du å få til?' } },
  RESOURCES: {
    plan: { resources: null },
    coordinator: { field: 'Det som gir Aud styrke' },
    owner: { field: 'Det som gir meg styrke' },
  },
  NEEDS: { plan: { whatMatters: null }, ...both({ field: 'Eigne ord' }) },
  PARTICIPANTS: {
    plan: {},
    coordinator: { link: `${page}#invite`, named: 'Be med fleire i teamet' },
    owner: { words: 'Det er for få i teamet. Koordinatoren kan be med fleire' },
  },
  COORDINATOR: {
    plan: {},
    ...both({ words: 'Koordinator manglar. Koordinerande eining i kommunen vel ein' }),
  },
  MEMBER_CONTRIBUTION: {
    plan: {},
    memberId: 'member-per',
    coordinator: { link: `${page}#member-per`, named: 'Skriv kva Per Lie hjelper med' },
    owner: { words: 'Det står ikkje kva Per Lie hjelper med. Koordinatoren kan skrive det' },
  },
  OWN_CONTRIBUTION: {
    plan: { ownContribution: null },
    coordinator: { field: 'Dette gjer Aud sjølv' },
    owner: { field: 'Dette gjer eg sjølv' },
  },
  KIN_CONTRIBUTION: { plan: { kinContribution: null }, ...both({ field: 'Dette bidreg dei nærmaste med' }) },
  MEASURES: { plan: { goals: [goal({ measures: [] })] }, ...both({ field: 'Kva skal gjerast?' }) },
  ACCOUNTABLE: { plan: walking, measureId: 'walk', ...both({ field: 'Kven har ansvaret?' }) },
  EXTENT: { plan: walking, measureId: 'walk', ...both({ field: 'Kor mykje og kor ofte?' }) },
  HOW: { plan: walking, measureId: 'walk', ...both({ field: 'Korleis blir det gjort?' }) },
  PERIOD: { plan: period, ...both({ field: 'Planen gjeld frå' }) },
  PERIOD_OVER: { plan: { periodEnd: '2020-01-02' }, ...both({ field: 'Planen gjeld til' }) },
  REVIEW: { plan: { reviewDate: null }, ...both({ field: 'Når ser vi på han saman?' }) },
  REVIEW_PASSED: { plan: { reviewDate: '2020-01-02' }, ...both({ field: 'Når ser vi på han saman?' }) },
  PLAN_CONSENT: {
    plan: { consentOn: null, consentHow: null },
    coordinator: { field: 'Munnleg' },
    owner: { heading: 'Ja til planen' },
  },
  SHARING: { plan: {}, ...both({ link: '/c/collaboration/consent#share' }) },
  COOPERATION: { plan: { neededCooperation: null }, ...both({ field: 'Andre vi må samarbeide med' }) },
};

const table = (Object.keys(cases) as PlanPart[]).flatMap((part) =>
  (['coordinator', 'owner'] as const).map((who) => [part, who] as const),
);

/** What has the keyboard, by the name a person would know it by. */
function nameOf(element: Element | null): string {
  const labels = (element as HTMLInputElement | null)?.labels;
  return (labels?.[0] ?? element)?.textContent?.trim() ?? '';
}

const holds = (name: string) => waitFor(() => expect(nameOf(document.activeElement)).toBe(name));

it.each(table)('%s leads the %s to where it is filled in, and to no button', async (part, who) => {
  const { plan, measureId, memberId, [who]: place } = cases[part];
  const list = await show(who, [{ part, measureId, memberId }], plan);
  if ('link' in place) {
    const link = list.getByRole('link');
    expect(link.getAttribute('href')).toBe(place.link);
    if (place.named) expect(link.textContent).toBe(place.named);
    return;
  }
  if ('words' in place) {
    expect(list.getByText(place.words)).toBeTruthy();
    expect(list.queryByRole('link')).toBeNull();
    return;
  }
  const go = list.getByRole('button');
  await userEvent.click(go);
  await holds('field' in place ? place.field : place.heading);
  const reached = document.activeElement!;
  expect(reached.matches('field' in place ? 'input, textarea, select' : 'h2, h3')).toBe(true);
  expect(reached.closest('details:not([open])')).toBeNull();
  expect(focused.filter((one) => one !== go && one.matches('button, a, summary'))).toEqual([]);
});

it('names each in the team who has not said what they help with, and leads to that one', async () => {
  const lacks = ['kari', 'per'].map((id) => ({ part: 'MEMBER_CONTRIBUTION' as const, memberId: `member-${id}` }));
  const list = await show('coordinator', lacks, {});
  expect(list.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Skriv kva Kari Berg hjelper med', `${page}#member-kari`],
    ['Skriv kva Per Lie hjelper med', `${page}#member-per`],
  ]);
});

it('leads to asking somebody when there is nobody to say it', async () => {
  const list = await show('coordinator', [{ part: 'MEMBER_CONTRIBUTION' }], {});
  expect(list.getByRole('link').getAttribute('href')).toBe(`${page}#invite`);
});

it('leads those who name coordinators to where they do', async () => {
  const list = await show('owner', [{ part: 'COORDINATOR' }], {}, { roles: ['PROFESSIONAL', 'COORDINATING_UNIT'] });
  expect(list.getByRole('link', { name: 'Koordinator manglar' }).getAttribute('href')).toBe('/coordination');
});

it('leads to the first goal where there is none to do anything for', async () => {
  const list = await show('coordinator', [{ part: 'MEASURES' }], { goals: [] });
  await userEvent.click(list.getByRole('button', { name: 'Legg til eit tiltak' }));
  await holds('Kva er målet?');
});

it('leads past goals that are reached to one that is still open', async () => {
  const goals = [goal({ state: 'REACHED', measures: [] }), goal({ id: 'money', title: 'Oversikt', measures: [] })];
  const list = await show('coordinator', [{ part: 'MEASURES' }], { goals });
  await userEvent.click(list.getByRole('button', { name: 'Legg til eit tiltak' }));
  await holds('Kva skal gjerast?');
  expect(screen.getByRole('region', { name: 'Oversikt' }).contains(document.activeElement)).toBe(true);
});

it('moves on within a form that is open, also when what is folded in it has been folded again', async () => {
  const lacks = (['EXTENT', 'HOW', 'ACCOUNTABLE'] as const).map((part) => ({ part, measureId: 'walk' }));
  const list = await show('coordinator', lacks, walking);
  const press = (name: RegExp) => userEvent.click(list.getByRole('button', { name }));
  await press(/kor mykje/);
  await holds('Kor mykje og kor ofte?');
  await press(/har ansvaret/);
  await holds('Kven har ansvaret?');
  document.activeElement!.closest('form')!.querySelector('details')!.open = false;
  await press(/korleis/);
  await holds('Korleis blir det gjort?');
  expect(document.activeElement!.closest('details:not([open])')).toBeNull();
});

it('lets the person fill in what others do without ticking it off for them', async () => {
  const others = { goals: [goal({ measures: [measure({ extent: null })] })] };
  const list = await show('owner', [{ part: 'EXTENT', measureId: 'walk' }], others);
  await userEvent.click(list.getByRole('button'));
  const form = await screen.findByRole('form', { name: 'Endre «Trene gange»' });
  expect(within(form).getByRole('button', { name: 'Lagre tiltaket' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Stans' })).toBeNull();
});

const measureLacks = (['ACCOUNTABLE', 'EXTENT', 'HOW'] as const).map((part) => ({ part, measureId: 'walk' }));
const planLacks = (Object.keys(cases) as PlanPart[])
  .filter((part) => !['ACCOUNTABLE', 'EXTENT', 'HOW'].includes(part) && !('link' in cases[part].coordinator))
  .map((part) => ({ part }));

it('is plain text to whoever may only read', async () => {
  const list = await show('relative', [...measureLacks, ...planLacks], walking);
  expect(list.getAllByRole('listitem')).toHaveLength(measureLacks.length + planLacks.length);
  expect(list.queryAllByRole('button')).toEqual([]);
});

it('opens to whoever may not change the measure only what is theirs to fill in', async () => {
  const actions = ['collaboration:read', 'goal:add', 'measure:edit'];
  const goals = [goal({ measures: [bare] }), goal({ id: 'money', title: 'Oversikt', measures: [] })];
  const list = await show('relative', [...measureLacks, ...planLacks], { goals }, { actions });
  expect(list.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Legg til eit mål']);
});

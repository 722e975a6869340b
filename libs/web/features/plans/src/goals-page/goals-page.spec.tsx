import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer } from '@samplan/web/data/testing';
import { NavigationProvider } from '@samplan/web/ui';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { access, conflict, goal, measure, planOf, planPage } from '../testing/plan-data';
import { showAs } from '../testing/show';
import { GoalsPage } from './goals-page';

const navigation = {
  navigate: (to: string) => window.history.replaceState(null, '', to),
  preload: () => undefined,
  current: '/c/collaboration/goals',
};
let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  window.history.replaceState(null, '', '/c/collaboration/goals');
  const answer = (name: string, part: string) =>
    server.answer(name, { [part]: { __typename: 'P', goal: null, measure: null, contributor: null, errors: [] } });
  answer('MoveGoal', 'moveGoal');
  answer('SetMeasureRemoved', 'setMeasureRemoved');
  answer('AddContributor', 'addContributor');
});
afterEach(() => server.stop());

const walk = goal({
  measures: [measure({ deadline: '2020-01-01', overdue: true }), measure({ id: 'stairs', title: 'Gå i trapp' })],
});
const money = goal({ id: 'money', title: 'Oversikt', measures: [] });
const under = goal({ id: 'door', title: 'Kome seg ut døra', parentId: 'goal', measures: [] });
const neighbour = {
  __typename: 'Contributor',
  id: 'neighbour',
  measureId: 'stairs',
  name: 'Naboen',
  does: 'Køyrer',
  person: null,
  unit: null,
  mine: false,
  version: 2,
};
const alone = (one: ReturnType<typeof goal>) => ({
  ...one,
  measures: one.measures.map((each) => ({ ...each, contributors: each.id === 'stairs' ? [neighbour] : [] })),
});
const actions = [...access.coordinator.actions, 'goal:remove', 'measure:remove', 'contributor:add', 'contributor:edit'];

const readers = { coordinator: 'kari', owner: 'aud', relative: 'liv' } as const;

async function show(
  goals: ReturnType<typeof goal>[] = [walk, money, under],
  who: keyof typeof readers = 'coordinator',
) {
  const page = planPage(who, planOf({ goals: goals.map(alone) }));
  const myAccess = who === 'coordinator' ? { ...page.collaboration.myAccess, actions } : page.collaboration.myAccess;
  server.answer('GoalsPage', { collaboration: { ...page.collaboration, myAccess, childAges: [] } });
  server.answer('BesideGoals', {
    collaboration: { __typename: 'Collaboration', id: 'collaboration', professionalPlans: [], serviceOffers: [] },
  });
  return showAs(
    server,
    readers[who],
    <NavigationProvider value={navigation}>
      <GoalsPage collaborationId="collaboration" />
    </NavigationProvider>,
  );
}
const asked = (operation: string) =>
  server.asked.filter((one) => one.operation === operation).map(({ variables }) => variables['input']);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

it('shows goals with those that serve them, to be read in order', async () => {
  const { container } = await show();
  const list = screen.getByRole('list', { name: 'Mål og tiltak' });
  expect(
    within(list)
      .getAllByRole('heading')
      .map(({ textContent }) => textContent),
  ).toEqual(['Gå trygt ute', 'Kome seg ut døra', 'Oversikt']);
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('moves a goal with the arrow keys, keeps the focus on it, and says where it is now', async () => {
  await show();
  const handle = screen.getByRole('button', { name: /^Flytt «Gå trygt ute»/ });
  handle.focus();
  await userEvent.keyboard('{ArrowDown}');
  await waitFor(() => expect(asked('MoveGoal')).toEqual([{ id: 'goal', afterId: 'money' }]));
  expect(document.activeElement?.getAttribute('data-handle')).toBe('goal');
  expect(screen.getByText('«Gå trygt ute» er no nummer 2 av 2.')).toBeTruthy();
});

it('moves a goal with buttons as well, for those who neither drag nor have arrow keys', async () => {
  await show();
  await press('Meir om «Gå trygt ute»');
  await press('Flytt ned');
  await waitFor(() => expect(asked('MoveGoal')).toEqual([{ id: 'goal', afterId: 'money' }]));
  expect(screen.getByText('«Gå trygt ute» er no nummer 2 av 2.')).toBeTruthy();
});

it('moves a measure with the arrow keys and with buttons, among those that are still to be done', async () => {
  const walking = measure({ id: 'walk', title: 'Gå tur' });
  const stairs = measure({ id: 'stairs', title: 'Gå i trapp' });
  const done = measure({ id: 'rail', title: 'Rekkverk', status: 'DONE' });
  await show([goal({ measures: [walking, stairs, done] })]);
  server.answer('MoveMeasure', { moveMeasure: { __typename: 'P', measure: null, errors: [] } });
  const handle = screen.getByRole('button', { name: /^Flytt «Gå tur»/ });
  handle.focus();
  await userEvent.keyboard('{ArrowDown}');
  await waitFor(() => expect(asked('MoveMeasure')).toEqual([{ id: 'walk', afterId: 'stairs' }]));
  screen.getByText('«Gå tur» er no nummer 2 av 2.');
  await press('Meir om «Gå i trapp»');
  await press('Flytt ned');
  await waitFor(() => expect(asked('MoveMeasure')).toHaveLength(2));
  expect(asked('MoveMeasure')[1]).toEqual({ id: 'stairs', afterId: 'walk' });
  await userEvent.click(screen.getByText('1 er gjort eller stansa'));
  await screen.findByText('Rekkverk');
  expect(screen.queryByRole('button', { name: /^Flytt «Rekkverk»/ })).toBeNull();
});

it('keeps the filters in the address, and hides goals without anything of what one chose', async () => {
  await show();
  await userEvent.click(screen.getByText('Filtrer'));
  await userEvent.selectOptions(screen.getByLabelText('Frist'), 'Over fristen');
  expect(window.location.search).toBe('?due=overdue');
  expect(screen.getByText('Viser 1 av 2 tiltak')).toBeTruthy();
  expect(screen.queryByText('Gå i trapp')).toBeNull();
  expect(screen.queryByRole('heading', { name: 'Oversikt' })).toBeNull();
  await press('Vis alt');
  expect(window.location.search).toBe('');
  expect(screen.getByText('Gå i trapp')).toBeTruthy();
});

it('opens with the filters of an address somebody sent', async () => {
  window.history.replaceState(null, '', '/c/collaboration/goals?view=board&due=overdue');
  await show();
  const board = screen.getByRole('group', { name: 'Tiltak etter status' });
  expect(within(board).getByText('Trene gange')).toBeTruthy();
  expect(within(board).queryByText('Gå i trapp')).toBeNull();
});

it('offers no goal below the third level, and says what else stands in the way of one', async () => {
  const third = goal({ id: 'step', title: 'Opp trappa', parentId: 'door', measures: [] });
  await show([walk, under, third]);
  const more = async (title: string) => {
    await press(`Meir om «${title}»`);
  };
  await more('Opp trappa');
  expect(screen.queryByRole('button', { name: 'Nytt delmål' })).toBeNull();
  await more('Kome seg ut døra');
  await press('Nytt delmål');
  const form = within(screen.getByRole('form', { name: 'Legg til mål' }));
  await userEvent.type(form.getByRole('textbox'), 'Ein trapp');
  await userEvent.click(form.getAllByRole('radio')[0]!);
  const message = 'Mål kan liggje i tre nivå, ikkje fleire.';
  const tooDeep = { __typename: 'InvalidInput', code: 'GOAL_TOO_DEEP', message, path: ['input', 'parentId'] };
  server.answer('AddGoal', { addGoal: { __typename: 'P', goal: null, errors: [tooDeep] } });
  await userEvent.click(form.getByRole('button', { name: 'Lagre målet' }));
  expect(await form.findByText(message)).toBeTruthy();
});

it('takes away in one press, and says when that did not work', async () => {
  await show();
  await press('Meir om «Gå i trapp»');
  await press('Ta bort «Gå i trapp»');
  await waitFor(() => expect(asked('SetMeasureRemoved')).toEqual([{ id: 'stairs', removed: true }]));
  expect(screen.queryByRole('alert')).toBeNull();
  server.refuse('SetMeasureRemoved', 'INTERNAL');
  await press('Ta bort «Gå i trapp»');
  await screen.findByRole('alert');
});

it('names a neighbour as somebody who contributes, and asks for a name that is missing', async () => {
  await show();
  await press('Meir om «Gå i trapp»');
  await press(/^Legg til ein som bidreg/);
  await userEvent.selectOptions(screen.getByLabelText('Kven bidreg?'), 'Nokon andre, skriv namnet');
  await press('Legg til');
  expect(screen.getByText('Vel kven som bidreg, eller skriv eit namn.')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Namn'), 'Naboen');
  await press('Legg til');
  await waitFor(() => expect(asked('AddContributor')).toEqual([{ measureId: 'stairs', name: 'Naboen', does: '' }]));
});

it('says which people and services lack the part of life, and lets nobody name them', async () => {
  server.answer('Takers', {
    collaboration: {
      __typename: 'Collaboration',
      id: 'collaboration',
      takers: { __typename: 'Takers', people: ['kari'], units: [] },
    },
  });
  await show();
  await press('Meir om «Gå i trapp»');
  await press(/^Legg til ein som bidreg/);
  const choices = screen.getByRole('combobox', { name: 'Kven bidreg?' });
  const option = (name: RegExp) => within(choices).findByRole<HTMLOptionElement>('option', { name });
  expect((await option(/^Aud.* – ser ikkje dette$/)).disabled).toBe(true);
  expect((await option(/^Rehabilitering – ser ikkje dette$/)).disabled).toBe(true);
  for (const able of [/^Kari Berg/, /^Nokon andre/]) expect((await option(able)).disabled).toBe(false);
});

it('says anew what somebody contributes with, and lets two who wrote at once choose', async () => {
  const payload = (errors: unknown[]) => ({ editContributor: { __typename: 'P', contributor: null, errors } });
  await show();
  await press('Meir om «Gå i trapp»');
  await press('Endre kva Naboen gjer');
  const field = screen.getByRole('textbox', { name: /^Endre kva Naboen gjer/ });
  expect(document.activeElement).toBe(field);
  await userEvent.clear(field);
  await userEvent.type(field, 'x'.repeat(10));
  await userEvent.paste('y'.repeat(300));
  await press('Lagre');
  expect(screen.getByText(/for lang/)).toBeTruthy();
  expect(asked('EditContributor')).toEqual([]);
  await userEvent.clear(field);
  await userEvent.type(field, 'Køyrer på måndagar');
  server.answer('EditContributor', payload([conflict('does', 'Køyrer på måndagar', 'Køyrer og ventar')]));
  await press('Lagre');
  expect((await screen.findAllByText('Køyrer og ventar')).length).toBeGreaterThan(0);
  expect(asked('EditContributor')).toEqual([{ id: 'neighbour', expectedVersion: 2, does: 'Køyrer på måndagar' }]);
});

it('says why something cannot come back, where one pressed', async () => {
  server.answer('Removed', {
    collaboration: {
      __typename: 'Collaboration',
      id: 'collaboration',
      plan: {
        __typename: 'IndividualPlan',
        id: 'plan',
        removedGoals: [{ __typename: 'Goal', id: 'old', title: 'Gamalt mål', removedAt: '2026-03-01T10:00:00Z' }],
        removedMeasures: [],
      },
    },
  });
  const [error] = [{ __typename: 'UserError', code: 'CHANGED_MEANWHILE', path: [], message: 'Nokon har endra det.' }];
  server.answer('SetGoalRemoved', { setGoalRemoved: { __typename: 'P', goal: null, errors: [error] } });
  await show();
  await userEvent.click(screen.getByText('Teke bort'));
  await userEvent.click(await screen.findByRole('button', { name: 'Hent tilbake «Gamalt mål»' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Nokon har endra det.');
  const older = screen.getByRole('link', { name: 'Det som vart teke bort for lenge sidan, står i historikken.' });
  expect(older.getAttribute('href')).toBe('/c/collaboration/history');
});

it('says what is missing before child welfare begins, and what a talk was about only to those who may know', async () => {
  const waiting = measure({ childWelfare: true, status: 'AGREED' });
  const talk = {
    __typename: 'ChildTalk',
    id: 't',
    outcome: 'TALKED',
    talkedOn: '2026-02-03',
    reason: null,
    guardianAnswer: 'NO',
    guardianNote: 'Vil vente',
    recordedBy: { __typename: 'Person', id: 'per', name: 'Per Lie' },
  };
  await show([
    goal({
      measures: [waiting, measure({ id: 'talked', title: 'Avlasting', childWelfare: true, childTalks: [talk] })],
    }),
  ]);
  expect(screen.getByText('Snakk med barnet først')).toBeTruthy();
  expect(screen.getByText('Per Lie snakka med barnet 3. februar 2026')).toBeTruthy();
  expect(screen.getByText('Føresette seier: Nei · Vil vente')).toBeTruthy();
});

it('keeps a guardian’s no in sight when the child is talked with again, and takes away what was wrong', async () => {
  const recordedBy = { __typename: 'Person', id: 'per', name: 'Per Lie' };
  const talk = { __typename: 'ChildTalk', outcome: 'TALKED', reason: null, guardianNote: null, recordedBy };
  const childTalks = [
    { ...talk, id: 'second', talkedOn: '2026-02-09', guardianAnswer: 'NOT_ASKED' },
    { ...talk, id: 'first', talkedOn: '2026-02-03', guardianAnswer: 'NO', guardianNote: 'Vil vente' },
  ];
  server.answer('SetChildTalkRemoved', { setChildTalkRemoved: { __typename: 'P', removed: true, errors: [] } });
  await show([goal({ measures: [measure({ childWelfare: true, childTalks })] })]);
  screen.getByText('Per Lie snakka med barnet 9. februar 2026');
  screen.getByText('Føresette sa 3. februar 2026: Nei · Vil vente');
  screen.getByText('Tidlegare samtalar (1)');
  await userEvent.click(
    screen.getByRole('button', { name: 'Ta bort det som står om samtalen 9. februar 2026', hidden: true }),
  );
  await waitFor(() => expect(server.asked.at(-1)?.variables).toEqual({ input: { id: 'second', removed: true } }));
});

it('gives a relative who may only read nothing to press but how to look at it', async () => {
  await show([walk], 'relative');
  const names = screen.getAllByRole('button').map((button) => button.textContent);
  expect(names).toEqual(['Liste', 'Tavle']);
});

it('leads from the goals to putting in a template, for whoever runs the plan', async () => {
  const { unmount } = await show();
  expect(screen.getByRole('link', { name: 'Legg inn frå ein mal' }).getAttribute('href')).toBe(
    '/c/collaboration/templates',
  );
  unmount();
  await show([walk], 'owner');
  expect(screen.getByRole('button', { name: 'Legg til mål' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Legg inn frå ein mal' })).toBeNull();
});

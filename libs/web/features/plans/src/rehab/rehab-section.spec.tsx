import type { Action } from '@samplan/shared/contracts';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { drawAs } from '../testing/show';
import { PlanProvider } from '../words/plan-context';
import { RehabSection } from './rehab-section';

let server: FakeServer;
let round = 0;
beforeEach(() => {
  server = new FakeServer();
  round += 1;
});
afterEach(() => server.stop());

const kari = { __typename: 'Person', id: 'kari', name: 'Kari Berg' };
const aud = { __typename: 'Person', id: 'aud', name: 'Aud Nilsen' };
const activity = (rest: object = {}) => ({
  __typename: 'RehabActivity',
  id: 'stairs',
  what: 'Gå trapper',
  howOften: 'Kvar dag',
  who: 'naboen',
  startRating: null,
  startBy: null,
  endRating: null,
  endBy: null,
  version: 1,
  ...rest,
});
const course = (rest: object = {}) => ({
  __typename: 'RehabCourse',
  id: 'course',
  goalId: 'goal',
  lifeArea: 'HEALTH',
  purpose: 'Gå ut åleine',
  fromDate: '2026-01-01',
  untilDate: '2099-01-01',
  intensity: null,
  version: 3,
  activities: [activity()],
  ...rest,
});
const goals = [{ id: 'goal', title: 'Gå trygt ute', lifeArea: 'HEALTH', state: 'OPEN' }];

const who = {
  coordinator: { me: 'kari', reader: 'work', may: ['rehab:edit', 'rehab:rate'] as readonly Action[] },
  owner: { me: 'aud', reader: 'you', may: ['rehab:rate'] as readonly Action[] },
  reader: { me: 'liv', reader: 'kin', may: [] as readonly Action[] },
} as const;

function show(as: keyof typeof who, courses: object[] = [course()]) {
  const { me, reader, may } = who[as];
  return drawAs(
    server,
    me,
    <PlanProvider
      value={{
        collaborationId: `rehab-${round}`,
        reader,
        ownerId: 'aud',
        name: 'Aud',
        me,
        level: 'COORDINATE',
        can: (action) => may.includes(action),
        areas: ['HEALTH'],
        candidates: [],
      }}
    >
      <RehabSection courses={courses as never} goals={goals as never} />
    </PlanProvider>,
  );
}
const form = (name: string) => within(screen.getByRole('form', { name }));
const payload = (name: string, errors: object[] = []) => ({
  [name]: { __typename: 'P', rehabCourse: null, rehabActivity: null, errors },
});
const beside = (field: string, message: string) => ({
  __typename: 'FieldError',
  code: 'FIELD_INVALID',
  message,
  path: ['input', field],
});
const sent = (operation: string) =>
  server.asked.filter((one) => one.operation === operation).map(({ variables }) => variables['input']);
const start = 'Kor godt går det med «Gå trapper» ved start?';

it('tells how far somebody has come, with nothing to press for those who may only read', async () => {
  const rated = activity({ startRating: 3, startBy: kari, endRating: 7, endBy: aud });
  const { container, unmount } = await show('reader', [course({ activities: [rated] })]);
  await screen.findByText('3 av 10');
  screen.getByText('7 av 10');
  screen.getByText('4 opp');
  screen.getByText('Kvar dag, saman med naboen');
  expect(screen.queryByRole('button')).toBeNull();
  expect(await accessibilityFaults(container)).toEqual([]);
  unmount();
  const { container: empty } = await show('reader', []);
  expect(empty.querySelector('section')).toBeNull();
});

it('says of a course that ends before it begins that it does, beside the day, and keeps what was typed', async () => {
  server.answer('AddRehabCourse', payload('addRehabCourse', [beside('untilDate', 'Må vere etter den første dagen.')]));
  const { container } = await show('coordinator', []);
  await userEvent.click(await screen.findByRole('button', { name: 'Nytt forløp' }));
  const fields = form('Nytt forløp');
  const purpose = fields.getByLabelText<HTMLInputElement>('Kva skal det føre til?');
  await userEvent.type(purpose, 'Gå til butikken 🛒');
  await userEvent.type(fields.getByLabelText('Til'), '2020-01-01');
  await userEvent.click(fields.getByRole('button', { name: 'Lagre forløpet' }));
  await fields.findByText('Må vere etter den første dagen.');
  const until = fields.getByLabelText<HTMLInputElement>('Til');
  expect(until.getAttribute('aria-invalid')).toBe('true');
  expect([purpose.value, until.value]).toEqual(['Gå til butikken 🛒', '2020-01-01']);
  expect(sent('AddRehabCourse')).toMatchObject([{ goalId: 'goal', purpose: 'Gå til butikken 🛒' }]);
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('sends of a changed course only what was changed, on top of what stood', async () => {
  server.answer('EditRehabCourse', payload('editRehabCourse'));
  await show('coordinator');
  await userEvent.click(await screen.findByRole('button', { name: 'Endre forløpet: Gå ut åleine' }));
  await userEvent.type(form('Endre forløpet').getByLabelText(/^Kor mykje i alt/), 'Tre gonger i veka');
  await userEvent.click(form('Endre forløpet').getByRole('button', { name: 'Lagre forløpet' }));
  await waitFor(() =>
    expect(sent('EditRehabCourse')).toEqual([{ id: 'course', expectedVersion: 3, intensity: 'Tre gonger i veka' }]),
  );
});

it('writes down a number for the person only when it is the person’s own', async () => {
  server.answer('RateRehabActivity', payload('rateRehabActivity', [beside('saidByPerson', 'Kryss av først.')]));
  const { container } = await show('coordinator');
  await userEvent.click(await screen.findByRole('button', { name: `Svar: ${start}` }));
  const fields = form(start);
  await userEvent.click(fields.getByRole('radio', { name: '4' }));
  await userEvent.click(fields.getByRole('button', { name: 'Lagre svaret' }));
  await fields.findByText('Kryss av først.');
  expect(fields.getByRole<HTMLInputElement>('radio', { name: '4' }).checked).toBe(true);
  expect(await accessibilityFaults(container)).toEqual([]);
  server.answer('RateRehabActivity', payload('rateRehabActivity'));
  await userEvent.click(fields.getByRole('checkbox', { name: 'Dette er det Aud sjølv har sagt' }));
  await userEvent.click(fields.getByRole('button', { name: 'Lagre svaret' }));
  await waitFor(() =>
    expect(sent('RateRehabActivity')).toEqual([
      { id: 'stairs', moment: 'START', rating: 4, saidByPerson: false },
      { id: 'stairs', moment: 'START', rating: 4, saidByPerson: true },
    ]),
  );
});

it('lets the person answer for themselves, and nobody change what another has written down', async () => {
  server.answer('RateRehabActivity', payload('rateRehabActivity'));
  const rated = course({ activities: [activity({ startRating: 3, startBy: aud })] });
  const { unmount } = await show('coordinator', [rated]);
  await screen.findByText('3 av 10');
  expect(screen.queryByRole('button', { name: `Endre: ${start}` })).toBeNull();
  unmount();
  await show('owner', [course({ activities: [activity({ startRating: 3, startBy: kari })] })]);
  await userEvent.click(await screen.findByRole('button', { name: `Endre: ${start}` }));
  expect(form(start).queryByRole('checkbox')).toBeNull();
  expect(form(start).getByRole<HTMLInputElement>('radio', { name: '3' }).checked).toBe(true);
  await userEvent.click(form(start).getByRole('radio', { name: '5' }));
  await userEvent.click(form(start).getByRole('button', { name: 'Lagre svaret' }));
  await waitFor(() => expect(sent('RateRehabActivity')).toEqual([{ id: 'stairs', moment: 'START', rating: 5 }]));
  expect(screen.queryByRole('button', { name: /^Ta bort/ })).toBeNull();
});

it('says so when taking away did not work', async () => {
  server.refuse('SetRehabCourseRemoved', 'INTERNAL');
  server.refuse('SetRehabActivityRemoved', 'INTERNAL');
  await show('coordinator');
  const said = () => screen.queryAllByRole('status').filter(({ textContent }) => textContent?.includes('abcd1234'));
  await userEvent.click(await screen.findByRole('button', { name: 'Ta bort «Gå trapper»' }));
  await waitFor(() => expect(said()).toHaveLength(1));
  await userEvent.click(screen.getByRole('button', { name: 'Ta bort «Gå ut åleine»' }));
  await waitFor(() => expect(said()).toHaveLength(2));
});

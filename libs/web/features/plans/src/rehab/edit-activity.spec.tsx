import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { conflict } from '../testing/plan-data';
import { drawAs } from '../testing/show';
import { PlanProvider } from '../words/plan-context';
import { ActivityRow } from './activity-row';

let server: FakeServer;
let round = 0;
beforeEach(() => {
  server = new FakeServer();
  round += 1;
});
afterEach(() => server.stop());

const activity = {
  id: 'stairs',
  what: 'Gå trappper',
  howOften: 'Kvar dag',
  who: null,
  startRating: 3,
  startBy: { id: 'aud', name: 'Aud Nilsen' },
  endRating: null,
  endBy: null,
  version: 4,
};

function show(may: readonly string[], version = activity.version) {
  const id = `activity-${round}`;
  server.answer('OwnDrafts', { collaboration: { __typename: 'Collaboration', id, drafts: [] } });
  server.answer('KeepDraft', { keepDraft: { __typename: 'P', savedAt: '2026-11-23T10:00:00.000Z', errors: [] } });
  return drawAs(
    server,
    'kari',
    <PlanProvider
      value={{
        collaborationId: id,
        reader: 'work',
        ownerId: 'aud',
        name: 'Aud',
        me: 'kari',
        level: 'COORDINATE',
        can: (action) => may.includes(action),
        areas: ['HEALTH'],
        candidates: [],
      }}
    >
      <ul>
        <ActivityRow activity={{ ...activity, version }} area="HEALTH" />
      </ul>
    </PlanProvider>,
  );
}

const label = 'Endre aktiviteten «Gå trappper»';
const opens = async () => {
  await userEvent.click(await screen.findByRole('button', { name: label }));
  return within(screen.getByRole('form', { name: label }));
};
const answer = (errors: object[]) =>
  server.answer('EditRehabActivity', {
    editRehabActivity: { __typename: 'P', rehabActivity: null, errors },
  });
const sent = () =>
  server.asked.filter(({ operation }) => operation === 'EditRehabActivity').map((one) => one.variables);

async function mend(form: Awaited<ReturnType<typeof opens>>) {
  const what = form.getByRole('textbox', { name: /^Kva skal trenast/ });
  await userEvent.clear(what);
  await userEvent.type(what, 'Gå trapper');
  await userEvent.click(form.getByRole('button', { name: 'Lagre aktiviteten' }));
}

it('mends a slip in what is trained, sends that alone, and leaves the answer at the start in view', async () => {
  answer([]);
  const { container } = await show(['rehab:edit']);
  const form = await opens();
  expect(await accessibilityFaults(container)).toEqual([]);
  await mend(form);
  await waitFor(() => expect(sent()).toEqual([{ input: { id: 'stairs', expectedVersion: 4, what: 'Gå trapper' } }]));
  await waitFor(() => expect(screen.queryByRole('form', { name: label })).toBeNull());
  expect(screen.getByText('3 av 10')).toBeTruthy();
});

it('sends nothing when nothing is changed', async () => {
  await show(['rehab:edit']);
  await userEvent.click((await opens()).getByRole('button', { name: 'Lagre aktiviteten' }));
  await waitFor(() => expect(screen.queryByRole('form', { name: label })).toBeNull());
  expect(sent()).toEqual([]);
});

it('shows both when somebody else has written meanwhile, and saves the choice over what it met', async () => {
  answer([conflict('what', 'Gå trapper', 'Gå i trapp')]);
  await show(['rehab:edit']);
  await mend(await opens());
  expect(await screen.findByText('Gå i trapp')).toBeTruthy();
  expect(screen.getByText('Gå trapper')).toBeTruthy();
  answer([]);
  await userEvent.click(screen.getByRole('button', { name: 'Bruk min' }));
  await waitFor(() =>
    expect(sent().at(-1)).toEqual({ input: { id: 'stairs', expectedVersion: 9, what: 'Gå trapper' } }),
  );
});

it('says beside the field what is wrong, and keeps what was typed', async () => {
  answer([{ __typename: 'InvalidInput', code: 'FIELD_INVALID', message: 'For langt.', path: ['input', 'what'] }]);
  await show(['rehab:edit']);
  const form = await opens();
  await mend(form);
  await form.findByText('For langt.');
  expect(form.getByDisplayValue('Gå trapper')).toBeTruthy();
});

it('keeps what is begun, and puts it back on top of the version it was begun from', async () => {
  const { unmount } = await show(['rehab:edit']);
  const who = (await opens()).getByRole('textbox', { name: /^Saman med kven/ });
  await userEvent.type(who, 'naboen');
  await waitFor(() => expect(server.times('KeepDraft')).toBeGreaterThan(0), { timeout: 5_000 });
  unmount();
  await show(['rehab:edit'], 7);
  const again = await opens();
  expect(await again.findByDisplayValue('naboen')).toBeTruthy();
  answer([]);
  await userEvent.click(again.getByRole('button', { name: 'Lagre aktiviteten' }));
  await waitFor(() => expect(sent()).toEqual([{ input: { id: 'stairs', expectedVersion: 4, who: 'naboen' } }]));
});

it('lets only those who work with the course change it', async () => {
  await show(['rehab:rate']);
  await screen.findByText('3 av 10');
  expect(screen.queryByRole('button', { name: label })).toBeNull();
});

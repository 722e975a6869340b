import { outbox } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { drawAs } from '../testing/show';
import { PlanProvider } from '../words/plan-context';
import { RateForm } from './rate-form';

const plan = {
  collaborationId: 'collaboration',
  reader: 'you',
  ownerId: 'aud',
  name: 'Aud',
  me: 'aud',
  level: 'COORDINATE',
  can: () => true,
  areas: ['HEALTH'],
  candidates: [],
} as const;
const own = {
  __typename: 'Evaluation',
  id: 'look',
  goalId: 'goal',
  voice: 'PERSON',
  evaluatedOn: '2026-11-20',
  outcome: null,
  outcomeBy: null,
  ownOutcome: 'AS_HOPED',
  ownWords: '',
  ownBy: null,
  learnt: null,
  version: 3,
} as const;

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
});
afterEach(() => server.stop());

const saved = jest.fn();
beforeEach(() => saved.mockClear());
const show = () =>
  drawAs(
    server,
    'aud',
    <PlanProvider value={plan}>
      <RateForm
        look={{ evaluatedOn: '2026-11-20', own, service: null } as never}
        subject={{ goal: { id: 'goal' }, plan: { id: 'plan' }, title: 'Gå trygt ute', looks: [] } as never}
        scale={null}
        area="HEALTH"
        onSaved={saved}
        onClose={() => undefined}
      />
    </PlanProvider>,
  );
const words = () => screen.findByRole<HTMLTextAreaElement>('textbox');

it('keeps the own words of the person for the next time, and sends them on top of what stood then', async () => {
  const { unmount } = await show();
  await userEvent.type(await words(), 'Betre no');
  unmount();
  await waitFor(() => expect(server.times('KeepDraft')).toBe(1));
  expect(server.asked.find(({ operation }) => operation === 'KeepDraft')?.variables['input']).toMatchObject({
    key: 'rate:goal:2026-11-20',
    baseVersion: 3,
    fields: [{ name: 'ownWords', text: 'Betre no' }],
  });
  server.stop();
  server = new FakeServer();
  server.answer('OwnDrafts', {
    collaboration: {
      __typename: 'Collaboration',
      id: 'collaboration',
      drafts: [
        {
          __typename: 'Draft',
          key: 'rate:goal:2026-11-20',
          baseVersion: 2,
          savedAt: '2026-02-03T09:41:00.000Z',
          fields: [{ __typename: 'DraftField', name: 'ownWords', text: 'Betre no' }],
        },
      ],
    },
  });
  await show();
  await waitFor(async () => expect((await words()).value).toBe('Betre no'));
  await userEvent.click(document.querySelector('button[type=submit]')!);
  await waitFor(() => expect(server.times('RateEvaluation')).toBe(1));
  expect(server.asked.find(({ operation }) => operation === 'RateEvaluation')?.variables['input']).toEqual({
    id: 'look',
    expectedVersion: 2,
    ownWords: 'Betre no',
  });
});

it('keeps what the person says without a network, and lets go of the form', async () => {
  await show();
  await userEvent.type(await words(), 'Betre no');
  await userEvent.click(document.querySelector('button[type=submit]')!);
  await waitFor(() => expect(saved).toHaveBeenCalledTimes(1));
  expect(outbox.unsent).toMatchObject([
    { what: 'Evaluering av «Gå trygt ute»', input: { id: 'look', expectedVersion: 3, ownWords: 'Betre no' } },
  ]);
});

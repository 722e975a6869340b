import { FakeServer } from '../testing';
import { outbox } from './kept';

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => {
  outbox.leave();
  server.stop();
});

const document = 'mutation EditGoal($input: EditGoalInput!) { editGoal(input: $input) { goal { version } } }';
const written = (id: string, title: string) => ({
  ...{ id, collaborationId: 'c', what: title, at: '2026-02-03T10:00:00Z', document },
  input: { id: 'goal', expectedVersion: 4, title },
});

it('puts a later text on top of one the server had already, whatever version that became', async () => {
  const again = { __typename: 'AlreadySent', code: 'ALREADY_SENT', message: 'Sendt', path: [], version: 6 };
  server.answer('EditGoal', { editGoal: { __typename: 'P', goal: null, errors: [again] } });
  await outbox.put(written('a', 'Gå'));
  await outbox.put(written('b', 'Gå ut'));
  await outbox.sendAll();
  expect(server.asked.map(({ variables }) => variables['input'] as object)).toMatchObject([
    { title: 'Gå', expectedVersion: 4 },
    { title: 'Gå ut', expectedVersion: 6 },
  ]);
  expect(outbox.unsent).toEqual([]);
});

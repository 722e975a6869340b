import { MemoryShelf } from './device';
import { Outbox, type SendOutcome, type Unsent } from './outbox';

const entry = (id: string, input: Record<string, unknown> = {}) => ({
  id,
  collaborationId: 'c',
  what: id,
  at: '2026-02-03T10:00:00Z',
  document: 'mutation EditGoal',
  input,
});
const sent: SendOutcome = { kind: 'sent', version: null };

function outbox(answers: SendOutcome[]) {
  const tried: Unsent[] = [];
  const box = new Outbox(async (one) => {
    tried.push(one);
    return answers.shift() ?? sent;
  });
  return { box, tried };
}

it('sends in the order it was written, and stops while the network is away', async () => {
  const { box, tried } = outbox([sent, { kind: 'away' }]);
  await box.put(entry('a'));
  await box.put(entry('b'));
  await box.put(entry('c'));
  await box.sendAll();
  expect(tried.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(box.unsent.map(({ id }) => id)).toEqual(['b', 'c']);
  await box.sendAll();
  expect(tried.map(({ id }) => id)).toEqual(['a', 'b', 'b', 'c']);
  expect(box.unsent).toEqual([]);
});

it('keeps what the server refused, with why, and sends the rest', async () => {
  const { box } = outbox([{ kind: 'refused', problem: 'Fristen er passert', conflicts: [] }]);
  await box.put(entry('a'));
  await box.put(entry('b'));
  await box.sendAll();
  expect(box.unsent).toMatchObject([{ id: 'a', state: 'refused', problem: 'Fristen er passert' }]);
  await box.retry('a', { deadline: '2027-01-01' });
  expect(box.unsent).toEqual([]);
});

it('tries a few times what the server stumbles on, and then sends what was written after it', async () => {
  const stumbled: SendOutcome = { kind: 'stumbled' };
  const { box, tried } = outbox([stumbled, stumbled, stumbled]);
  await box.put(entry('a'));
  await box.put(entry('b'));
  await box.sendAll();
  await box.sendAll();
  expect(tried.map(({ id }) => id)).toEqual(['a', 'a']);
  await box.sendAll();
  expect(tried.map(({ id }) => id)).toEqual(['a', 'a', 'a', 'b']);
  expect(box.unsent).toMatchObject([{ id: 'a', state: 'refused' }]);
});

it('puts a later text to the same thing on top of the earlier one', async () => {
  const { box, tried } = outbox([{ kind: 'sent', version: 5 }]);
  await box.put(entry('a', { id: 'goal', expectedVersion: 4, title: 'Gå' }));
  await box.put(entry('b', { id: 'goal', expectedVersion: 4, title: 'Gå ut' }));
  await box.put(entry('c', { id: 'other', expectedVersion: 4, title: 'Sove' }));
  await box.sendAll();
  expect(tried.map(({ input }) => input['expectedVersion'])).toEqual([4, 5, 4]);
});

it('puts the next press on the same thing on top of the first, whatever it was', async () => {
  const { box, tried } = outbox([{ kind: 'sent', version: 5 }]);
  await box.put({ ...entry('a', { id: 'need', expectedVersion: 4 }), document: 'mutation OwnNeed' });
  await box.put({ ...entry('b', { id: 'need', expectedVersion: 4 }), document: 'mutation SetNeedState' });
  await box.sendAll();
  expect(tried.map(({ input }) => input['expectedVersion'])).toEqual([4, 5]);
});

it('adds no version to what goes by none', async () => {
  const { box, tried } = outbox([{ kind: 'sent', version: 5 }]);
  await box.put(entry('a', { id: 'goal', removed: true }));
  await box.put(entry('b', { id: 'goal', removed: false }));
  await box.sendAll();
  expect(tried.map(({ input }) => input)).toEqual([
    { id: 'goal', removed: true },
    { id: 'goal', removed: false },
  ]);
});

it('knows what is said of one goal by the goal, and of one plan by the plan', async () => {
  const { box, tried } = outbox([{ kind: 'sent', version: 2 }, sent, { kind: 'sent', version: 8 }]);
  await box.put(entry('a', { goalId: 'walk', expectedVersion: 1, reviewOn: '2026-03-01' }));
  await box.put(entry('b', { id: 'measure', goalId: 'walk', expectedVersion: 1 }));
  await box.put(entry('c', { planId: 'plan', expectedVersion: 7, resources: 'Humor' }));
  await box.put(entry('d', { goalId: 'walk', expectedVersion: 1, reviewOn: '2026-04-01' }));
  await box.put(entry('e', { planId: 'plan', expectedVersion: 7, resources: 'Humor og hage' }));
  await box.sendAll();
  expect(tried.map(({ id, input }) => [id, input['expectedVersion']])).toEqual([
    ['a', 1],
    ['b', 1],
    ['c', 7],
    ['d', 2],
    ['e', 8],
  ]);
});

it('does not write over what somebody else wrote in between', async () => {
  const { box, tried } = outbox([{ kind: 'sent', version: 6 }]);
  await box.put(entry('a', { id: 'goal', expectedVersion: 4, details: 'Ute' }));
  await box.put(entry('b', { id: 'goal', expectedVersion: 4, title: 'Gå ut' }));
  await box.sendAll();
  expect(tried.map(({ input }) => input['expectedVersion'])).toEqual([4, 4]);
});

it('keeps one press however often it is pressed, and each press where another came in between', async () => {
  const { box } = outbox([]);
  const step = (id: string, status: string) => entry(id, { id: 'walk', expectedVersion: 4, status });
  for (const [id, status] of Object.entries({ a: 'DONE', b: 'DONE', c: 'UNDER_WAY', d: 'DONE' }))
    await box.put(step(id, status));
  await box.put(entry('e', { title: 'Sove' }));
  await box.put(entry('f', { title: 'Sove' }));
  expect(box.unsent.map(({ id }) => id)).toEqual(['a', 'c', 'd', 'e', 'f']);
});

it('is there again when the page is opened anew, and gone when it is thrown away', async () => {
  const shelf = new MemoryShelf();
  const first = outbox([]);
  await first.box.open(shelf);
  await first.box.put(entry('a'));
  const second = outbox([{ kind: 'away' }]);
  await second.box.put(entry('b'));
  await second.box.open(shelf);
  expect(second.box.unsent.map(({ id }) => id)).toEqual(['a', 'b']);
  await second.box.discard('a');
  expect([...(await shelf.all()).keys()]).toEqual(['unsent:b']);
});

it('does not wait where the device has no room, and says so', async () => {
  const { box, tried } = outbox([]);
  await box.open(Object.assign(new MemoryShelf(), { put: () => Promise.reject(new Error('No room')) }));
  await expect(box.put(entry('a'))).rejects.toThrow('No room');
  expect(box.unsent).toEqual([]);
  await box.sendAll();
  expect(tried).toEqual([]);
});

const met = (field: string) => ({
  field,
  yours: 'min',
  theirs: 'deres',
  theirName: 'Liv Nilsen',
  theirAt: '2026-02-03T10:05:00.000Z',
  currentVersion: 9,
});
const edit = { id: 'goal', expectedVersion: 3, title: 'min', details: 'min', lifeArea: 'HEALTH' };

it('sends nothing over what somebody else wrote before every field of it is decided', async () => {
  const conflicts = [met('title'), met('details')];
  const { box, tried } = outbox([{ kind: 'refused', problem: null, conflicts }]);
  await box.put(entry('a', edit));
  await box.sendAll();
  await box.decide('a', 'title', { keep: 'mine' });
  expect(tried).toHaveLength(1);
  expect(box.unsent).toMatchObject([{ state: 'refused', conflicts: [met('details')] }]);
  await box.decide('a', 'details', { keep: 'theirs' });
  expect(tried[1]?.input).toEqual({ id: 'goal', expectedVersion: 9, title: 'min', lifeArea: 'HEALTH' });
  expect(box.unsent).toEqual([]);
});

it('keeps what nobody else changed, also where their text is chosen, and throws away only what is decided against', async () => {
  const refused: SendOutcome = { kind: 'refused', problem: null, conflicts: [met('title')] };
  const { box, tried } = outbox([refused]);
  await box.put(entry('a', edit));
  await box.sendAll();
  await box.decide('a', 'title', { keep: 'theirs' });
  expect(tried[1]?.input).toEqual({ id: 'goal', expectedVersion: 9, details: 'min', lifeArea: 'HEALTH' });
  const alone = outbox([refused]);
  await alone.box.put(entry('b', { id: 'goal', expectedVersion: 3, title: 'min' }));
  await alone.box.sendAll();
  await alone.box.decide('b', 'title', { keep: 'theirs' });
  expect(alone.tried).toHaveLength(1);
  expect(alone.box.unsent).toEqual([]);
});

it('reads what an older version of the program left on the device', async () => {
  const shelf = new MemoryShelf();
  await shelf.put('unsent:a', { ...entry('a', edit), state: 'refused', problem: null });
  const { box } = outbox([]);
  await box.open(shelf);
  expect(box.unsent).toMatchObject([{ id: 'a', conflicts: [] }]);
});

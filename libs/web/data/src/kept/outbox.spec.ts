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
  const { box } = outbox([{ kind: 'refused', problem: 'Fristen er passert', conflict: null }]);
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

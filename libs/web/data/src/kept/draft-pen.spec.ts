import { MemoryShelf } from './device';
import { DraftPen, type DraftServer, type Fields } from './draft-pen';

const target = { collaborationId: 'c', lifeArea: 'COMMON', key: 'goal:new', baseVersion: 0 };

function pen(answers: Awaited<ReturnType<DraftServer['keep']>>[] = [], shelf = new MemoryShelf()) {
  const told: (Fields | 'dropped')[] = [];
  const made = new DraftPen(target, {
    keep: async (_, fields) => {
      told.push(fields);
      return answers.shift() ?? { savedAt: '2026-02-03T10:41:00Z' };
    },
    drop: async () => {
      told.push('dropped');
      return 'done';
    },
    shelf: () => shelf,
  });
  return { pen: made, told, shelf };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

it('writes down the latest within a second, however fast one types', async () => {
  const { pen: one, told } = pen();
  for (const title of ['G', 'Gå', 'Gå ut']) {
    one.write({ title });
    await jest.advanceTimersByTimeAsync(250);
  }
  await jest.advanceTimersByTimeAsync(250);
  expect(told).toEqual([{ title: 'Gå ut' }]);
  expect(one.state).toEqual({ kind: 'saved', at: '2026-02-03T10:41:00Z' });
});

it('goes on after the network was away, and says so meanwhile', async () => {
  const { pen: one, shelf } = pen(['away']);
  one.write({ title: 'Gå' });
  await one.flush();
  expect(one.state).toEqual({ kind: 'not-sent' });
  expect([...(await shelf.all()).values()]).toEqual([{ target, fields: { title: 'Gå' } }]);
  one.write({ title: 'Gå ut' });
  await one.flush();
  expect(one.state.kind).toBe('saved');
  expect((await shelf.all()).size).toBe(0);
});

it('is gone once it is dropped, also what was on its way', async () => {
  const { pen: one, told } = pen();
  one.write({ title: 'Gå' });
  void one.flush();
  one.write({ title: 'Gå ut' });
  await one.drop();
  await jest.advanceTimersByTimeAsync(2000);
  expect(told).toEqual([{ title: 'Gå' }, 'dropped']);
  expect(one.state).toEqual({ kind: 'idle' });
});

class BrokenShelf extends MemoryShelf {
  override put = (): Promise<void> => Promise.reject(new Error('No room'));
  override remove = (): Promise<void> => Promise.reject(new Error('No room'));
}

it('says that it failed when the device has no room, and goes on with what comes after', async () => {
  const { pen: one, told } = pen(['away'], new BrokenShelf());
  one.write({ title: 'Gå' });
  await one.flush();
  expect(one.state).toEqual({ kind: 'failed' });
  one.write({ title: 'Gå ut' });
  await one.flush();
  expect(told).toEqual([{ title: 'Gå' }, { title: 'Gå ut' }]);
  expect(one.state.kind).toBe('saved');
  await one.drop();
  expect(told.at(-1)).toBe('dropped');
  expect(one.state).toEqual({ kind: 'idle' });
});

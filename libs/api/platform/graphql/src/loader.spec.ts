import { RequestContext } from '@samplan/api/platform/request';
import type { DataSource } from 'typeorm';
import { loader } from './loader';

const facts = { correlationId: 'c', now: new Date(), language: 'nb', session: null, viewer: null } as const;

it('asks once for all keys of a tick, and once for a key', async () => {
  const ctx = new RequestContext(facts, {} as DataSource);
  const asked: (readonly string[])[] = [];
  const load = (key: string): Promise<string | null> =>
    loader<string>(ctx, null, 'word', (keys) => {
      asked.push(keys);
      return Promise.resolve(new Map([['a', 'A']]));
    }).load(key);
  expect(await Promise.all([load('a'), load('b'), load('a')])).toEqual(['A', null, 'A']);
  expect(await load('a')).toBe('A');
  expect(asked).toEqual([['a', 'b']]);
});

it('never hands out within one scope what was read within another', async () => {
  const ctx = new RequestContext(facts, {} as DataSource);
  const load = (key: string): Promise<string | null> =>
    loader<string>(ctx, { key }, 'row', () => Promise.resolve(new Map([['a', key]]))).load('a');
  expect(await load('wide')).toBe('wide');
  expect(await load('narrow')).toBe('narrow');
});

import { act, renderHook } from '@testing-library/react';
import { DataProvider } from '../data-provider';
import { TypedDocumentString } from '../generated/graphql';
import { MemoryShelf } from './device';
import { outbox } from './kept';
import { useKeptMutation } from './use-kept-mutation';

const SayDocument = new TypedDocumentString<{ say: { errors: [] } }, { input: { text: string } }>(
  'mutation Say($input: SayInput!) { say(input: $input) { errors { code } } }',
);

const original = globalThis.fetch;
beforeEach(() => void (globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'))));
afterEach(() => {
  globalThis.fetch = original;
  outbox.leave();
});

const said = async (): Promise<unknown> => {
  const { result } = renderHook(() => useKeptMutation(SayDocument, 'c', 'Gå ut'), { wrapper: DataProvider });
  return act(() => result.current.execute({ input: { text: 'Gå ut' } }));
};

it('is kept without a network', async () => {
  expect(await said()).toEqual({ fault: { code: 'KEPT', reference: null } });
  expect(outbox.unsent).toMatchObject([{ what: 'Gå ut' }]);
});

it('says that there is no network where the device has no room either', async () => {
  await outbox.open(Object.assign(new MemoryShelf(), { put: () => Promise.reject(new Error('No room')) }));
  expect(await said()).toEqual({ fault: { code: 'OFFLINE', reference: null } });
  expect(outbox.unsent).toEqual([]);
});

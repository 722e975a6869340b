import { act, renderHook } from '@testing-library/react';
import type { SaveOutcome } from './save-outcome';
import { useVersionedSave } from './use-versioned-save';

it('says that it went wrong when what sends breaks, and sends the same again', async () => {
  const sent: [object, number][] = [];
  const onSaved: true[] = [];
  const send = async (changes: object, version: number): Promise<SaveOutcome> => {
    sent.push([changes, version]);
    if (sent.length === 1) throw new Error('No room');
    return { kind: 'saved' };
  };
  const { result } = renderHook(() => useVersionedSave(send, () => void onSaved.push(true)));
  await act(async () => result.current.save({ title: 'Gå ut' }, 3));
  expect(result.current.saving).toBe(false);
  expect(result.current.fault).toEqual({ code: 'INTERNAL', reference: null });
  expect(onSaved).toEqual([]);
  await act(async () => result.current.retry());
  expect(sent[1]).toEqual([{ title: 'Gå ut' }, 3]);
  expect(onSaved).toEqual([true]);
});

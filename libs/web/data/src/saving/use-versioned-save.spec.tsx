import { act, renderHook } from '@testing-library/react';
import type { SaveOutcome } from './save-outcome';
import { useVersionedSave } from './use-versioned-save';

it('says that it went wrong when what sends breaks, lets the fault be seen, and sends the same again', async () => {
  const reported = jest.fn();
  Object.assign(globalThis, { reportError: reported });
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
  expect(reported).toHaveBeenCalledWith(new Error('No room'));
  expect(onSaved).toEqual([]);
  await act(async () => result.current.retry());
  expect(sent[1]).toEqual([{ title: 'Gå ut' }, 3]);
  expect(onSaved).toEqual([true]);
});

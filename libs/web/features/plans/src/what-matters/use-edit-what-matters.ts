import { saveOutcome, useTypedMutation, useVersionedSave } from '@samplan/web/data';
import { EditWhatMattersMutation } from '../graphql/edit-plan';

interface Told {
  /** The words are written, and this is their version now. */
  onWritten: (version: number) => void;
  /** There is nothing more to save, be it written or left as others wrote it. */
  onDone: () => void;
}

export function useEditWhatMatters(planId: string, { onWritten, onDone }: Told) {
  const { execute } = useTypedMutation(EditWhatMattersMutation);
  return useVersionedSave<{ text?: string }>(async ({ text }, expectedVersion) => {
    const { data, fault } = await execute({ input: { planId, expectedVersion, text: text ?? '' } });
    const version = data?.editWhatMatters.plan?.whatMatters?.version;
    if (version !== undefined) onWritten(version);
    return saveOutcome(fault ? { fault } : data.editWhatMatters);
  }, onDone);
}

import { saveOutcome, useKeptMutation, useVersionedSave } from '@samplan/web/data';
import { EditWhatMattersMutation } from '../graphql/edit-plan';
import { usePlan } from '../words/plan-context';
import { useWords } from '../words/use-words';

interface Told {
  /** The words are written, and this is their version now. */
  onWritten: (version: number) => void;
  /** There is nothing more to save, be it written or left as others wrote it. */
  onDone: () => void;
}

export function useEditWhatMatters(planId: string, { onWritten, onDone }: Told) {
  const words = useWords();
  const { collaborationId } = usePlan();
  const { execute } = useKeptMutation(EditWhatMattersMutation, collaborationId, words('whatMatters'));
  return useVersionedSave<{ text?: string }>(async ({ text }, expectedVersion) => {
    const { data, fault } = await execute({ input: { planId, expectedVersion, text: text ?? '' } });
    const version = data?.editWhatMatters.plan?.whatMatters?.version;
    if (version !== undefined) onWritten(version);
    return saveOutcome(fault ? { fault } : data.editWhatMatters);
  }, onDone);
}

import { useTypedMutation } from '@samplan/web/data';
import { EditWhatMattersMutation } from '../graphql/edit-plan';
import { saveOutcome } from '../saving/save-outcome';
import { useVersionedSave } from '../saving/use-versioned-save';

export function useEditWhatMatters(planId: string, onSaved: () => void) {
  const { execute } = useTypedMutation(EditWhatMattersMutation);
  return useVersionedSave<{ text?: string }>(async ({ text }, expectedVersion) => {
    const { data, fault } = await execute({ input: { planId, expectedVersion, text: text ?? '' } });
    return saveOutcome(fault ? { fault } : data.editWhatMatters);
  }, onSaved);
}

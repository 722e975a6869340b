import { type MeasureStatus, useTypedMutation } from '@samplan/web/data';
import { SetMeasureStatusMutation } from '../graphql/edit-measure';
import { saveOutcome } from '../saving/save-outcome';
import { useVersionedSave } from '../saving/use-versioned-save';

interface Step {
  status?: MeasureStatus;
  reason?: string;
}

export function useSetStatus(measure: { id: string; status: MeasureStatus }, onSaved: () => void) {
  const { execute } = useTypedMutation(SetMeasureStatusMutation);
  return useVersionedSave<Step>(async ({ status = measure.status, reason }, expectedVersion) => {
    const { data, fault } = await execute({ input: { id: measure.id, expectedVersion, status, reason } });
    return saveOutcome(fault ? { fault } : data.setMeasureStatus);
  }, onSaved);
}

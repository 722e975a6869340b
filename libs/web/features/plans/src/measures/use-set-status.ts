import { type MeasureStatus, saveOutcome, useTypedMutation, useVersionedSave } from '@samplan/web/data';
import { SetMeasureStatusMutation } from '../graphql/edit-measure';

interface Step {
  status?: MeasureStatus;
  reason?: string;
}

export interface NewStatus {
  status: MeasureStatus;
  version: number;
}

export function useSetStatus(measure: { id: string; status: MeasureStatus }, onSaved: (now: NewStatus) => void) {
  const { execute } = useTypedMutation(SetMeasureStatusMutation);
  return useVersionedSave<Step>(
    async ({ status = measure.status, reason }, expectedVersion) => {
      const { data, fault } = await execute({ input: { id: measure.id, expectedVersion, status, reason } });
      if (data?.setMeasureStatus.measure) onSaved(data.setMeasureStatus.measure);
      return saveOutcome(fault ? { fault } : data.setMeasureStatus);
    },
    () => undefined,
  );
}

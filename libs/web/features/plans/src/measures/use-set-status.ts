import { type MeasureStatus, saveOutcome, useKeptMutation, useVersionedSave } from '@samplan/web/data';
import { useTranslation } from '@samplan/web/ui';
import { SetMeasureStatusMutation } from '../graphql/edit-measure';

interface Step {
  status?: MeasureStatus;
  reason?: string;
}

export interface NewStatus {
  status: MeasureStatus;
  version: number;
}

interface Stepped {
  id: string;
  title: string;
  status: MeasureStatus;
}

export function useSetStatus(
  measure: Stepped,
  collaborationId: string,
  /** Told how it stands now; null when the step waits on the device. */
  onSaved: (now: NewStatus | null) => void,
) {
  const { t } = useTranslation();
  const { execute } = useKeptMutation(
    SetMeasureStatusMutation,
    collaborationId,
    ({ input }) => `${measure.title}: ${t(`vocabulary.measureStatus.${input.status}`)}`,
  );
  return useVersionedSave<Step>(
    async ({ status = measure.status, reason }, expectedVersion) => {
      const { data, fault } = await execute({ input: { id: measure.id, expectedVersion, status, reason } });
      if (data?.setMeasureStatus.measure) onSaved(data.setMeasureStatus.measure);
      if (fault?.code === 'KEPT') onSaved(null);
      return saveOutcome(fault ? { fault } : data.setMeasureStatus);
    },
    () => undefined,
  );
}

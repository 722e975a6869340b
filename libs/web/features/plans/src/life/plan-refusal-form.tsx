import { useTypedMutation } from '@samplan/web/data';
import { KeptForm, useTranslation } from '@samplan/web/ui';
import { RecordPlanRefusalMutation } from '../graphql/plan-life';
import { usePlan } from '../words/plan-context';
import { RefusalForm } from './refusal-form';

/** A no to a plan, where none of it stands already. */
export function PlanRefusalForm({ setting }: { setting: { appealWeeks: number; appealBody: string } }) {
  const { t } = useTranslation();
  const { collaborationId, name } = usePlan();
  const mutation = useTypedMutation(RecordPlanRefusalMutation);
  const label = t('planLife.refusal.record');
  return (
    <KeptForm label={label} adds={false}>
      {(form) => (
        <RefusalForm
          collaborationId={collaborationId}
          draft={{ collaborationId, key: 'plan:refusal' }}
          name={name}
          label={label}
          whoSees={t('planLife.refusal.whoSees', { name })}
          setting={setting}
          mutation={mutation}
          {...form}
        />
      )}
    </KeptForm>
  );
}

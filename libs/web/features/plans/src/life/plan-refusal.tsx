import { type FragmentOf, type RefusalViewFragment, useTypedMutation } from '@samplan/web/data';
import { KeptForm, useTranslation } from '@samplan/web/ui';
import { type RefusalView, SettlePlanRefusalMutation } from '../graphql/plan-life';
import { usePlan } from '../words/plan-context';
import { Appeal } from './appeal';
import { RefusalCard } from './refusal-card';
import { SettleForm } from './settle-form';

/** A no as those near the person read it, with the right of appeal. */
export function PlanRefusal({ refusal }: { refusal: FragmentOf<typeof RefusalView> }) {
  const { name, reader } = usePlan();
  return (
    <RefusalCard refusal={refusal} name={name} own={reader === 'you'}>
      {(shown) => (
        <>
          <Appeal refusal={shown} />
          <Settle refusal={shown} />
        </>
      )}
    </RefusalCard>
  );
}

/** What is decided of a no to a coordinator is written down by those who said it. */
function Settle({ refusal: { id, version, about, settledOn } }: { refusal: RefusalViewFragment }) {
  const { t } = useTranslation();
  const { can } = usePlan();
  const mutation = useTypedMutation(SettlePlanRefusalMutation);
  if (settledOn || about !== 'PLAN' || !can('plan-refusal:record')) return null;
  return (
    <KeptForm label={t('planLife.refusal.settle')} variant="secondary" adds={false}>
      {(form) => <SettleForm id={id} version={version} mutation={mutation} {...form} />}
    </KeptForm>
  );
}

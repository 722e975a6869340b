import { type MeasureViewFragment, usePress } from '@samplan/web/data';
import { Button, Row, Select, Stack, useTranslation } from '@samplan/web/ui';
import { ContributorForm } from '../contributors/contributor-form';
import { ContributorList } from '../contributors/contributor-list';
import { MoveMeasureMutation } from '../graphql/change-goals';
import { mayChange } from '../logic/may-change';
import { type Place, Steps } from '../order/steps';
import { type PlanContextValue, usePlan } from '../words/plan-context';
import { useGoals } from './goals-context';
import { useRemoval } from './removal';
import { useKept } from '../words/use-kept';

/** Whether there is anything to do with it here; nobody is shown a button that opens nothing. */
export function hasMore(plan: PlanContextValue, measure: MeasureViewFragment): boolean {
  const { can } = plan;
  return (
    can('contributor:add') ||
    (can('measure:edit') && mayChange(plan, measure)) ||
    (can('measure:remove') && measure.mine)
  );
}

/** Who takes part, where it stands, and taking it away. */
export function MeasureMore({ measure, place }: { measure: MeasureViewFragment; place: Place | undefined }) {
  const { t } = useTranslation();
  const plan = usePlan();
  const { remove } = useRemoval();
  const mine = mayChange(plan, measure);
  return (
    <Stack gap="md">
      <ContributorList measure={measure} editable />
      {plan.can('contributor:add') ? <ContributorForm measure={measure} onlySelf={!mine} /> : null}
      {mine && plan.can('measure:edit') ? <ToGoal measure={measure} /> : null}
      <Row gap="xs">
        {place ? <Steps place={place} /> : null}
        {plan.can('measure:remove') && (mine || measure.mine) ? (
          <Button
            variant="tertiary"
            tone="danger"
            data-size="sm"
            aria-label={t('goals.removeOf', { title: measure.title })}
            onClick={() => remove({ kind: 'measure', id: measure.id, title: measure.title })}
          >
            {t('goals.remove')}
          </Button>
        ) : null}
      </Row>
    </Stack>
  );
}

function ToGoal({ measure }: { measure: MeasureViewFragment }) {
  const { t } = useTranslation();
  const { goals } = useGoals() ?? { goals: [] };
  const { press, problem, fields } = usePress(
    useKept(MoveMeasureMutation, t('goals.order.move', { title: measure.title })),
  );
  if (goals.length < 2) return null;
  return (
    <Select
      label={t('goals.toGoal')}
      value={measure.goalId ?? ''}
      placeholder={measure.goalId ? undefined : t('common.field.choose')}
      error={fields['goalId'] ?? problem ?? undefined}
      onChange={(event) => void press({ input: { id: measure.id, goalId: event.target.value } })}
      options={goals.map(({ id, title }) => ({ value: id, label: title }))}
    />
  );
}

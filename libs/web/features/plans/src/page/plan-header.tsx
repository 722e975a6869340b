import type { PlanPageQuery as PlanData } from '@samplan/web/data';
import { osloDate } from '@samplan/shared/i18n';
import { StatusTag, useFormat, useTranslation } from '@samplan/web/ui';
import { usePlan } from '../words/plan-context';
import { useWords } from '../words/use-words';

/** What kind of plan, in what state, looked at when, and who holds it together. */
export function PlanHeader({ collaboration: { plan, coordinator } }: { collaboration: PlanData['collaboration'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords();
  const { me, reader } = usePlan();
  const reviewPassed = Boolean(plan?.reviewDate && plan.reviewDate < osloDate(Date.now()));
  const who = !coordinator
    ? t('plans.noCoordinator')
    : coordinator.person.id === me
      ? t('plans.coordinatorMe')
      : [`${t('plans.coordinator')}: ${coordinator.person.name}`, coordinator.unit?.name].filter(Boolean).join(', ');
  return (
    <span className="pl-header">
      {plan ? (
        <span className="pl-header__state">
          {reader === 'you' ? null : <span>{t('plans.kind')}</span>}
          <StatusTag status={plan.state}>{t(`vocabulary.planState.${plan.state}`)}</StatusTag>
        </span>
      ) : null}
      <span>{who}</span>
      {plan?.reviewDate ? (
        <span data-late={reviewPassed || undefined}>
          {words(reviewPassed ? 'reviewOverdue' : 'review', { date: format.date(plan.reviewDate, 'weekday') })}
        </span>
      ) : null}
    </span>
  );
}

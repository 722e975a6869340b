import type { EvaluationPageQuery } from '@samplan/web/data';
import { Card, Heading, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { usePlan } from '../words/plan-context';

type Fact = NonNullable<NonNullable<EvaluationPageQuery['collaboration']['plan']>['activeInFact']>;

/** Whether the plan is looked at as often as it should be. */
export function ActiveInFact({ fact: { state, until, lastOn } }: { fact: Fact }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { reader } = usePlan();
  const date = format.date(until, 'long');
  const says =
    reader === 'work' || state === 'UNSEEN' ? state : (`${state}_${reader === 'you' ? 'YOU' : 'KIN'}` as const);
  return (
    <Card as="section" dense tone={state === 'LAPSED' ? 'warning' : 'neutral'} className="ev-fact" data-state={state}>
      <Heading level={2} size="xs">
        {t(`evaluation.active.${says}`)}
      </Heading>
      <Text>
        {lastOn ? t('evaluation.active.last', { date: format.date(lastOn, 'long') }) : t('evaluation.active.never')}{' '}
        {state === 'ACTIVE' ? t('evaluation.active.until', { date }) : null}
        {state === 'LAPSED' ? t('evaluation.active.since', { date }) : null}
        {state === 'UNSEEN' ? t('evaluation.active.unseen') : null}
      </Text>
    </Card>
  );
}

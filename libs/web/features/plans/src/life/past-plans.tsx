import type { PlanLifeQuery as Life } from '@samplan/web/data';
import { AppLink, paths, Section, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { usePlan } from '../words/plan-context';

type Past = Life['collaboration']['pastPlans'];

const over = { CLOSED: 'CLOSED', DECLINED: 'DECLINED', WITHDRAWN: 'WITHDRAWN' } as const;

export function PastPlans({ plans }: { plans: Past }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { collaborationId } = usePlan();
  if (plans.length === 0) return null;
  return (
    <Section heading={t('planLife.past.title')}>
      <ul className="pl-past">
        {plans.map(({ id, state, stateSince, stateReason }) => (
          <li key={id}>
            <Text>
              {stateSince
                ? t(`planLife.past.${over[state as keyof typeof over]}`, { date: format.date(stateSince, 'long') })
                : t(`vocabulary.planState.${state}`)}
            </Text>
            {stateReason ? (
              <Text subtle>
                <bdi>«{stateReason}»</bdi>
              </Text>
            ) : null}
          </li>
        ))}
      </ul>
      <p>
        <AppLink to={paths.history(collaborationId)}>{t('planLife.past.history')}</AppLink>
      </p>
    </Section>
  );
}

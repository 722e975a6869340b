import { type FragmentOf, readFragment } from '@samplan/web/data';
import { KeptForm, LinkButton, paths, Row, Stack, useTranslation } from '@samplan/web/ui';
import { PlanStandingView } from '../graphql/plan-page';
import { usePlan } from '../words/plan-context';
import { PauseForm, WithdrawForm } from './reason-form';

/** Pause, close and withdraw: needed seldom, so folded away under all that is read daily. */
export function PlanMoves({ plan: masked }: { plan: FragmentOf<typeof PlanStandingView> }) {
  const { t } = useTranslation();
  const { can, collaborationId, name, reader } = usePlan();
  const plan = readFragment(PlanStandingView, masked);
  const own = reader === 'you';
  if (plan.state === 'WISHED' || !can('plan:withdraw')) return null;
  return (
    <details className="pl-more pl-moves">
      <summary>{t(own ? 'planLife.movesYou' : 'planLife.moves')}</summary>
      <Stack gap="sm" className="pl-more__fields">
        {can('plan:run') && plan.state === 'ACTIVE' ? (
          <KeptForm label={t('planLife.pause.title')} variant="secondary" adds={false}>
            {(form) => <PauseForm plan={plan} {...form} />}
          </KeptForm>
        ) : null}
        {can('plan:run') ? (
          <Row>
            <LinkButton variant="secondary" to={paths.closePlan(collaborationId)}>
              {t('planLife.close.title')}
            </LinkButton>
          </Row>
        ) : null}
        <KeptForm
          label={t(own ? 'planLife.withdraw.titleYou' : 'planLife.withdraw.title', { name })}
          variant="secondary"
          tone="danger"
          adds={false}
        >
          {(form) => <WithdrawForm plan={plan} {...form} />}
        </KeptForm>
      </Stack>
    </details>
  );
}

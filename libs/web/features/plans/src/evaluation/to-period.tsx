import { AppLink, Button, Notice, paths, Row, useFormat, useTranslation } from '@samplan/web/ui';
import type { Subject } from '../logic/reviews';
import { usePlan } from '../words/plan-context';

/** A plan is not put off beyond the period it holds for; whoever needs more time makes that longer. */
export function ToPeriod({ subject: { plan }, onClose }: { subject: Subject; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { collaborationId } = usePlan();
  return (
    <Notice tone="info" announce>
      <p>{t('evaluation.postpone.periodEnds', { date: format.date(plan.periodEnd ?? '', 'long') })}</p>
      <Row gap="sm">
        <AppLink to={paths.plan(collaborationId)}>{t('evaluation.postpone.toPeriod')}</AppLink>
        <Button variant="tertiary" data-size="sm" onClick={onClose}>
          {t('common.action.cancel')}
        </Button>
      </Row>
    </Notice>
  );
}

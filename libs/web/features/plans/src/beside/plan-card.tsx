import { osloDate } from '@samplan/shared/i18n';
import { KeptLine, type ProfessionalPlanViewFragment } from '@samplan/web/data';
import { Button, PencilIcon, Row, Tag, useFormat, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { useRemoval } from '../goals-page/removal';
import { usePlan } from '../words/plan-context';
import { PlanForm } from './plan-form';
import type { NamedUnit } from './unit-options';

export function PlanCard({ plan, units }: { plan: ProfessionalPlanViewFragment; units: readonly NamedUnit[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { can } = usePlan();
  const { remove } = useRemoval();
  const [editing, setEditing] = useState(false);
  const late = Boolean(plan.reviseOn && plan.reviseOn < osloDate(Date.now()));
  if (editing)
    return (
      <li>
        <PlanForm plan={plan} units={units} onSaved={() => setEditing(false)} onClose={() => setEditing(false)} />
      </li>
    );
  return (
    <li className="gl-beside__item">
      <div>
        <p className="gl-beside__title" dir="auto">
          {plan.title}
        </p>
        <p className="pl-goal__whose">
          <Tag>{t(`goals.plans.kinds.${plan.kind}`)}</Tag>
          {plan.unit ? <span>{plan.unit.name}</span> : null}
          {plan.reviseOn ? (
            <span data-late={late || undefined}>
              {t(late ? 'goals.plans.reviseWas' : 'goals.plans.reviseOn', { date: format.date(plan.reviseOn) })}
            </span>
          ) : null}
        </p>
        {plan.keptWhere ? (
          <p className="gl-beside__text" dir="auto">
            {t('goals.plans.keptAt', { where: plan.keptWhere })}
          </p>
        ) : null}
        <KeptLine of={plan.id} />
      </div>
      {can('professional-plan:edit') ? (
        <Row gap="xs">
          <Button
            variant="tertiary"
            data-size="sm"
            icon={<PencilIcon aria-hidden="true" />}
            aria-label={t('goals.plans.editOf', { title: plan.title })}
            onClick={() => setEditing(true)}
          />
          <Button
            variant="tertiary"
            tone="danger"
            data-size="sm"
            aria-label={t('goals.removeOf', { title: plan.title })}
            onClick={() => remove({ kind: 'professionalPlan', id: plan.id, title: plan.title })}
          >
            {t('goals.remove')}
          </Button>
        </Row>
      ) : null}
    </li>
  );
}

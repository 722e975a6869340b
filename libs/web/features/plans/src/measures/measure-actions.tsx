import type { MeasureStatus, MeasureViewFragment } from '@samplan/web/data';
import { Button, CheckmarkIcon, LiveRegion, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { mayChange } from '../logic/may-change';
import { nextStep } from '../logic/measure-steps';
import { SaveProblems } from '../saving/save-problems';
import { usePlan } from '../words/plan-context';
import { useReadMeasure } from './use-read-measure';
import { useSetStatus } from './use-set-status';

interface MeasureActionsProps {
  measure: MeasureViewFragment;
  onTouch: () => void;
  onEdit: () => void;
}

/** The likeliest step in one press, and its undo in the same place, so that the finger need not move. */
export function MeasureActions({ measure, onTouch, onEdit }: MeasureActionsProps) {
  const { t } = useTranslation();
  const plan = usePlan();
  const read = useReadMeasure();
  const [before, setBefore] = useState<MeasureStatus | null>(null);
  const saving = useSetStatus(measure, () => undefined);
  if (!plan.can('measure:set-status') || !mayChange(plan, measure)) return null;
  // The person answers yes or no to what others do, and ticks off only what is the person's own to do.
  const own = plan.reader !== 'you' || measure.accountable?.id === plan.me;
  if (!own) return null;

  const step = nextStep(measure.status, before);
  const press = (): void => {
    onTouch();
    setBefore(step.kind === 'back' ? null : measure.status);
    saving.save({ status: step.to }, measure.version);
  };
  const label =
    step.kind === 'undo'
      ? t('common.action.undo')
      : step.kind === 'back'
        ? t('plans.step.BACK')
        : t(`plans.step.${step.to}`);
  return (
    <div className="pl-measure__actions">
      <Button
        variant={step.kind === 'forward' ? 'secondary' : 'tertiary'}
        data-size="sm"
        busy={saving.saving}
        icon={step.kind === 'forward' && step.to === 'DONE' ? <CheckmarkIcon aria-hidden="true" /> : undefined}
        aria-label={t('plans.stepOf', { step: label, title: measure.title })}
        onClick={press}
      >
        {label}
      </Button>
      {plan.can('measure:edit') ? (
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={t('plans.editMeasure', { title: measure.title })}
          onClick={onEdit}
        >
          {t('plans.change')}
        </Button>
      ) : null}
      <SaveProblems saving={saving} read={read} />
      <LiveRegion>
        {before
          ? t('plans.stepDone', { title: measure.title, status: t(`vocabulary.measureStatus.${measure.status}`) })
          : ''}
      </LiveRegion>
    </div>
  );
}

import { type MeasureStatus, type MeasureViewFragment, SaveProblems, useBegun } from '@samplan/web/data';
import { Button, CheckmarkIcon, LiveRegion, PencilIcon, useTranslation } from '@samplan/web/ui';
import { type ReactNode, useState } from 'react';
import { mayTickOff } from '../logic/may-change';
import { nextStep } from '../logic/measure-steps';
import { usePlan } from '../words/plan-context';
import { useStepLabel } from '../words/use-step-label';
import { useMeasureWords } from './use-measure-words';
import { useSetStatus } from './use-set-status';

interface MeasureActionsProps {
  measure: MeasureViewFragment;
  onTouch: () => void;
  onEdit: () => void;
  /** Ways to what is done more seldom, for everybody who sees it. */
  children?: ReactNode;
}

/** The likeliest step in one press, and its undo in the same place, so that the finger need not move. */
export function MeasureActions({ measure, onTouch, onEdit, children }: MeasureActionsProps) {
  const { t } = useTranslation();
  const plan = usePlan();
  const begun = useBegun(plan.collaborationId, `measure:${measure.id}`);
  const measureWords = useMeasureWords();
  const stepLabel = useStepLabel();
  // What was set from here: an undo takes back one's own step and nobody else's.
  const [taken, setTaken] = useState<{ from: MeasureStatus; to: MeasureStatus } | null>(null);
  const saving = useSetStatus(
    measure,
    plan.collaborationId,
    (now) => now && setTaken({ from: measure.status, to: now.status }),
  );
  const only = children ? <div className="pl-measure__actions">{children}</div> : null;
  if (!plan.can('measure:set-status') || !mayTickOff(plan, measure)) return only;

  // From agreed on somebody is accountable by a day, so those two come first.
  const unowned = measure.status === 'PROPOSED' && !(measure.accountable && measure.deadline);
  const step = nextStep(measure.status, taken?.to === measure.status ? taken.from : null);
  const label = stepLabel(step);
  const status = t(`vocabulary.measureStatus.${measure.status}`);
  return (
    <>
      <div className="pl-measure__actions">
        {unowned ? null : (
          <Button
            variant={step.kind === 'forward' ? 'secondary' : 'tertiary'}
            data-size="sm"
            busy={saving.saving}
            icon={step.kind === 'forward' && step.to === 'DONE' ? <CheckmarkIcon aria-hidden="true" /> : undefined}
            aria-label={t('plans.stepOf', { step: label, title: measure.title })}
            onClick={() => {
              onTouch();
              saving.save({ status: step.to }, measure.version);
            }}
          >
            {label}
          </Button>
        )}
        {plan.can('measure:edit') ? (
          <Button
            variant={unowned ? 'secondary' : 'tertiary'}
            data-size="sm"
            icon={<PencilIcon aria-hidden="true" />}
            aria-label={
              begun
                ? `${t('kept.proceed')}: ${measure.title}`
                : unowned
                  ? undefined
                  : t('plans.editMeasure', { title: measure.title })
            }
            onClick={onEdit}
          >
            {begun ? t('kept.proceed') : unowned ? t('plans.chooseWho') : null}
          </Button>
        ) : null}
        {children}
      </div>
      <div className="pl-measure__problems">
        <SaveProblems saving={saving} words={measureWords} />
        <LiveRegion>{taken ? t('plans.stepDone', { title: measure.title, status }) : ''}</LiveRegion>
      </div>
    </>
  );
}

import { type MeasureViewFragment, SaveProblems } from '@samplan/web/data';
import { Button, Row, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { mayTickOff } from '../logic/may-change';
import { otherSteps } from '../logic/measure-steps';
import { usePlan } from '../words/plan-context';
import { StopForm } from './stop-form';
import { useMeasureWords } from './use-measure-words';
import { useSetStatus } from './use-set-status';

/** Changes of state that are not made every day. */
export function OtherSteps({ measure, onDone }: { measure: MeasureViewFragment; onDone: () => void }) {
  const { t } = useTranslation();
  const plan = usePlan();
  const measureWords = useMeasureWords();
  const [stopping, setStopping] = useState(false);
  const saving = useSetStatus(measure, plan.collaborationId, onDone);
  const steps = plan.can('measure:set-status') && mayTickOff(plan, measure) ? otherSteps(measure.status) : [];
  if (steps.length === 0) return null;
  if (stopping) return <StopForm measure={measure} onSaved={onDone} onClose={() => setStopping(false)} />;
  return (
    <Row className="pl-other-steps">
      {steps.map((step) => (
        <Button
          key={step}
          variant="tertiary"
          tone={step === 'STOPPED' ? 'danger' : 'neutral'}
          busy={saving.saving}
          onClick={() => (step === 'STOPPED' ? setStopping(true) : saving.save({ status: step }, measure.version))}
        >
          {t(`plans.step.${step}`)}
        </Button>
      ))}
      <SaveProblems saving={saving} words={measureWords} />
    </Row>
  );
}

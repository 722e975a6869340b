import { KeptLine, type MeasureStatus, type MyMeasureItemFragment, SaveProblems } from '@samplan/web/data';
import {
  AppLink,
  Button,
  CheckmarkIcon,
  LiveRegion,
  paths,
  StatusTag,
  useFormat,
  useTranslation,
} from '@samplan/web/ui';
import { useState } from 'react';
import { isFinished, nextStep } from '../logic/measure-steps';
import { StatusMark } from '../measures/status-mark';
import { type NewStatus, useSetStatus } from '../measures/use-set-status';
import { useStepLabel } from '../words/use-step-label';

interface MyMeasureRowProps {
  measure: MyMeasureItemFragment;
  onStatus: (now: NewStatus) => void;
}

export function MyMeasureRow({ measure, onStatus }: MyMeasureRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const stepLabel = useStepLabel();
  // What was set from here: an undo takes back one's own step and nobody else's.
  const [taken, setTaken] = useState<{ from: MeasureStatus; to: MeasureStatus } | null>(null);
  const saving = useSetStatus(measure, measure.collaborationId, (now) => {
    if (!now) return;
    setTaken({ from: measure.status, to: now.status });
    onStatus(now);
  });
  const step = nextStep(measure.status, taken?.to === measure.status ? taken.from : null);
  const label = stepLabel(step);
  const { deadline, overdue, owner } = measure;
  const status = t(`vocabulary.measureStatus.${measure.status}`);
  const date = deadline ? format.date(deadline, 'weekday') : null;
  return (
    <li className="pl-measure">
      <StatusMark status={measure.status} overdue={overdue} />
      <div className="pl-mine">
        <div className="pl-mine__text">
          <p className="pl-measure__title">
            <AppLink to={paths.plan(measure.collaborationId)} hash={measure.id}>
              {measure.title}
            </AppLink>
            {overdue ? <StatusTag status="OVERDUE">{t('plans.overdue')}</StatusTag> : null}
            {isFinished(measure.status) || measure.status === 'PROPOSED' ? (
              <StatusTag status={measure.status}>{status}</StatusTag>
            ) : null}
          </p>
          <p className="pl-measure__more">
            {t('start.myMeasures.forWhom', { name: owner.name })}
            {date ? `, ${t(overdue ? 'plans.deadlineWas' : 'plans.deadlineBy', { date })}` : null}
          </p>
          {measure.extent ? (
            <p className="pl-measure__more" dir="auto">
              {measure.extent}
            </p>
          ) : null}
        </div>
        <Button
          variant={step.kind === 'forward' ? 'secondary' : 'tertiary'}
          data-size="sm"
          busy={saving.saving}
          icon={step.kind === 'forward' && step.to === 'DONE' ? <CheckmarkIcon aria-hidden="true" /> : undefined}
          aria-label={t('plans.stepOf', { step: label, title: measure.title })}
          onClick={() => saving.save({ status: step.to }, measure.version)}
        >
          {label}
        </Button>
        <SaveProblems saving={saving} />
        <KeptLine of={measure.id} />
        <LiveRegion>{taken ? t('plans.stepDone', { title: measure.title, status }) : ''}</LiveRegion>
      </div>
    </li>
  );
}

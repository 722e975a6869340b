import { type EvaluationViewFragment, type GoalScaleViewFragment, type LifeArea, useBegun } from '@samplan/web/data';
import { Button, lazyPart, LoadingState, PencilIcon, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { Suspense, useRef, useState } from 'react';
import { usePlan } from '../words/plan-context';
import { learntKey } from './learnt-key';

/** What writing together needs comes when somebody writes. */
const LearntEdit = lazyPart(
  ['evaluation', 'goals', 'kept', 'plans', 'together'],
  async () => (await import('./learnt-edit')).LearntEdit,
);

interface LearntPartProps {
  evaluation: EvaluationViewFragment;
  scale: GoalScaleViewFragment | null;
  area: LifeArea;
}

/** What was learnt, by the person and the services together. */
export function LearntPart({ evaluation, scale, area }: LearntPartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { can, collaborationId, reader } = usePlan();
  const { id, goalId, voice, learnt, evaluatedOn } = evaluation;
  const [writing, setWriting] = useState(false);
  const begun = useBegun(collaborationId, learntKey(id));
  const open = useRef<HTMLButtonElement>(null);
  const theirs = voice === 'SERVICE' || reader === 'you';
  const mayWrite = theirs && can('evaluation:write') && (goalId !== null || can('plan:edit'));
  const close = (): void => {
    setWriting(false);
    requestAnimationFrame(() => open.current?.focus());
  };
  if (writing)
    return (
      <Suspense fallback={<LoadingState lines={3} />}>
        <LearntEdit evaluation={evaluation} scale={scale} area={area} onSaved={close} onClose={close} />
      </Suspense>
    );
  if (!learnt && !mayWrite) return null;
  const label = begun ? t('plans.continueDraft') : t(learnt ? 'evaluation.learntChange' : 'evaluation.learntWrite');
  return (
    <div className="ev-entry__learnt">
      {learnt ? (
        <>
          <p className="ev-side__who">{t('evaluation.learnt')}</p>
          <p dir="auto">{learnt}</p>
        </>
      ) : null}
      {begun ? <Text subtle>{t('plans.unsentDraft')}</Text> : null}
      {mayWrite ? (
        <Button
          ref={open}
          variant="tertiary"
          icon={<PencilIcon aria-hidden="true" />}
          aria-label={`${label}: ${format.date(evaluatedOn, 'long')}`}
          onPointerEnter={() => void LearntEdit.fetch()}
          onFocus={() => void LearntEdit.fetch()}
          onClick={() => setWriting(true)}
        >
          {label}
        </Button>
      ) : null}
    </div>
  );
}

import {
  type MeasureViewFragment,
  saveOutcome,
  SaveProblems,
  type UserAnswer as Answer,
  useVersionedSave,
} from '@samplan/web/data';
import { Button, Row, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { EditMeasureMutation } from '../graphql/edit-measure';
import { isFinished } from '../logic/measure-steps';
import { usePlan } from '../words/plan-context';
import { useWords } from '../words/use-words';
import { useMeasureWords } from './use-measure-words';
import { useKept } from '../words/use-kept';

const texts = { YES: 'answerYes', NO: 'answerNo', NOT_ASKED: 'answerNotAsked' } as const;

interface UserAnswerProps {
  measure: MeasureViewFragment;
  /** Where there is little room: nothing is said of what has been answered. */
  onlyAsk?: boolean;
}

/** What the person says to it: asked of the person alone, told to everybody else. */
export function UserAnswer({ measure, onlyAsk = false }: UserAnswerProps) {
  const { t } = useTranslation();
  const words = useWords();
  const measureWords = useMeasureWords();
  const { reader, can } = usePlan();
  const [changing, setChanging] = useState(false);
  const { execute } = useKept(
    EditMeasureMutation,
    ({ input }) => `${measure.title}: ${t(`vocabulary.userAnswer.${input.userAnswer ?? 'NOT_ASKED'}`)}`,
  );
  const saving = useVersionedSave<{ userAnswer?: Answer }>(
    async (changes, expectedVersion) => {
      const { data, fault } = await execute({ input: { id: measure.id, expectedVersion, ...changes } });
      return saveOutcome(fault ? { fault } : data.editMeasure);
    },
    () => setChanging(false),
  );
  const answers = reader === 'you' && can('measure:edit') && !isFinished(measure.status);
  const asking = answers && (changing || measure.userAnswer === 'NOT_ASKED');
  const say = (userAnswer: Answer): void => saving.save({ userAnswer }, measure.version);

  if (!asking && onlyAsk) return null;
  if (!asking) {
    return (
      <p className="pl-measure__answer" data-answer={measure.userAnswer}>
        <span>{words(texts[measure.userAnswer])}</span>
        {answers ? (
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={t('plans.changeAnswer', { title: measure.title })}
            onClick={() => setChanging(true)}
          >
            {t('plans.change')}
          </Button>
        ) : null}
      </p>
    );
  }
  return (
    <div className="pl-measure__ask" role="group" aria-label={`${words('answerQuestion')} ${measure.title}`}>
      <p>{words('answerQuestion')}</p>
      <Row gap="xs">
        <Button variant="secondary" data-size="sm" busy={saving.saving} onClick={() => say('YES')}>
          {t('common.action.yes')}
        </Button>
        <Button variant="secondary" data-size="sm" busy={saving.saving} onClick={() => say('NO')}>
          {t('common.action.no')}
        </Button>
      </Row>
      <SaveProblems saving={saving} words={measureWords} />
    </div>
  );
}

import {
  type EvaluationViewFragment,
  type GoalScaleViewFragment,
  type LifeArea,
  type Outcome,
  saveOutcome,
  SaveProblems,
  useVersionedSave,
} from '@samplan/web/data';
import { Button, Row, Stack, TextArea, useFormat, useTranslation } from '@samplan/web/ui';
import { useRef } from 'react';
import { EditEvaluationMutation } from '../graphql/evaluation';
import { useTypedDraft } from '../drafts/use-typed-draft';
import { WhoSeesArea } from '../words/who-sees-area';
import { asOutcome } from './evaluate-form';
import { OutcomeChoice } from './outcome-choice';
import { useKept } from '../words/use-kept';

interface EditFormProps {
  evaluation: EvaluationViewFragment;
  /** What was learnt has a form of its own where it is written together. */
  part: 'outcome' | 'learnt';
  scale: GoalScaleViewFragment | null;
  area: LifeArea;
  onSaved: () => void;
  onClose: () => void;
}

interface Changes {
  outcome?: Outcome | null;
  learnt?: string | null;
}

/** Mends what a service said; only what was changed is sent, and what others changed meanwhile is shown. */
export function EditForm({ evaluation, part, scale, area, onSaved, onClose }: EditFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const version = useRef(evaluation.version).current;
  const first = useRef({ outcome: evaluation.outcome ?? '', learnt: evaluation.learnt ?? '' }).current;
  const edit = useKept(
    EditEvaluationMutation,
    t('evaluation.editOf', { date: format.date(evaluation.evaluatedOn) }),
  ).execute;
  const saving = useVersionedSave<Changes>(
    async (changes, expectedVersion) => {
      const { data, fault } = await edit({ input: { id: evaluation.id, expectedVersion, ...changes } });
      return saveOutcome(fault ? { fault } : data.editEvaluation);
    },
    () => {
      kept.drop();
      onSaved();
    },
  );
  const { typed, field, choice, baseVersion, ...kept } = useTypedDraft(first, saving.fields, {
    key: `${part}:${evaluation.id}`,
    area,
    version,
  });
  const submit = (): void => {
    const changes: Changes = {
      ...(typed.outcome === first.outcome ? {} : { outcome: asOutcome(typed.outcome) }),
      ...(typed.learnt === first.learnt ? {} : { learnt: typed.learnt || null }),
    };
    if (Object.keys(changes).length === 0) onClose();
    else void saving.save(changes, baseVersion);
  };
  if (saving.conflicts.length > 0) return <SaveProblems saving={saving} />;
  return (
    <form
      noValidate
      className="pl-form"
      aria-label={t('evaluation.editOf', { date: format.date(evaluation.evaluatedOn) })}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="md">
        {part === 'outcome' ? (
          <OutcomeChoice {...choice('outcome')} legend={t('evaluation.form.outcome')} scale={scale} />
        ) : (
          <TextArea
            {...field('learnt')}
            label={t('evaluation.form.learnt')}
            description={t('evaluation.form.learntHelp')}
            optional
            rows={3}
            below={<WhoSeesArea area={area} />}
          />
        )}
        <SaveProblems saving={saving} />
        <Row>
          <Button type="submit" busy={saving.saving}>
            {t('evaluation.form.save')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
        {kept.line}
      </Stack>
    </form>
  );
}

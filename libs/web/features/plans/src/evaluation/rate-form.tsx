import {
  type GoalScaleViewFragment,
  type LifeArea,
  type Outcome,
  saveOutcome,
  SaveProblems,
  useVersionedSave,
} from '@samplan/web/data';
import { Button, Row, Stack, TextArea, useTranslation } from '@samplan/web/ui';
import { useRef, useState } from 'react';
import { RateEvaluationMutation } from '../graphql/evaluation';
import type { Look, Subject } from '../logic/reviews';
import { useTypedDraft } from '../drafts/use-typed-draft';
import { usePlan } from '../words/plan-context';
import { WhoSeesArea } from '../words/who-sees-area';
import { asOutcome, SaidBox } from './evaluate-form';
import { OutcomeChoice } from './outcome-choice';
import { useSayOn } from './use-say-on';
import { useKept } from '../words/use-kept';

interface RateFormProps {
  look: Look;
  subject: Subject;
  scale: GoalScaleViewFragment | null;
  area: LifeArea;
  onSaved: () => void;
  onClose: () => void;
}

interface Changes {
  ownOutcome?: Outcome | null;
  ownWords?: string | null;
}

/** What the person says beside an evaluation, or anew; what was written down meanwhile is shown, never written over. */
export function RateForm({ look, subject, scale, area, onSaved, onClose }: RateFormProps) {
  const { t } = useTranslation();
  const { name, reader } = usePlan();
  const own = reader === 'you';
  const [said, setSaid] = useState(false);
  const there = useRef(look.own).current;
  const first = useRef({ ownOutcome: there?.ownOutcome ?? '', ownWords: there?.ownWords ?? '' }).current;
  const say = useSayOn(subject);
  const rate = useKept(RateEvaluationMutation, t('evaluation.kept', { title: subject.title })).execute;
  const saving = useVersionedSave<Changes>(
    async (changes, expectedVersion) => {
      const whose = own ? {} : { saidByPerson: said };
      if (!there) return say({ evaluatedOn: look.evaluatedOn, ...changes, ...whose });
      const { data, fault } = await rate({ input: { id: there.id, expectedVersion, ...changes, ...whose } });
      return saveOutcome(fault ? { fault } : data.rateEvaluation);
    },
    () => {
      kept.drop();
      onSaved();
    },
  );
  const { typed, field, choice, baseVersion, ...kept } = useTypedDraft(first, saving.fields, {
    key: `rate:${subject.goal?.id ?? subject.plan.id}:${look.evaluatedOn}`,
    area,
    version: there?.version,
  });
  const submit = (): void => {
    const changes: Changes = {
      ...(typed.ownOutcome === first.ownOutcome ? {} : { ownOutcome: asOutcome(typed.ownOutcome) }),
      ...(typed.ownWords === first.ownWords ? {} : { ownWords: typed.ownWords || null }),
    };
    const isSaid = Boolean(first.ownOutcome || first.ownWords);
    if (isSaid && Object.keys(changes).length === 0) onClose();
    else void saving.save(changes, baseVersion);
  };
  if (saving.conflicts.length > 0) return <SaveProblems saving={saving} />;
  const legend = t(own ? 'evaluation.form.own' : 'evaluation.form.ownOther', { name });
  return (
    <form
      noValidate
      className="pl-form"
      aria-label={legend}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="md">
        <OutcomeChoice {...choice('ownOutcome')} legend={legend} scale={scale} />
        <TextArea
          {...field('ownWords')}
          label={t(own ? 'evaluation.form.ownWords' : 'evaluation.form.ownWordsOther', { name })}
          optional
          rows={2}
          below={<WhoSeesArea area={area} />}
        />
        {own ? null : <SaidBox checked={said} error={saving.fields['saidByPerson']} onChange={setSaid} />}
        <SaveProblems saving={saving} />
        <Row>
          <Button type="submit" busy={saving.saving}>
            {t('evaluation.form.saveOwn')}
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

import { dateInOslo, monthsAfter } from '@samplan/shared/kernel';
import { type EvaluationPageQuery, type Outcome, readFragment, usePress } from '@samplan/web/data';
import { Checkbox, DateField, Text, TextArea, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { useTypedDraft } from '../drafts/use-typed-draft';
import { EvaluateGoalMutation, EvaluatePlanMutation, GoalScaleView } from '../graphql/evaluation';
import { PressForm } from '../life/press-form';
import { outcomes, type Subject } from '../logic/reviews';
import { usePlan } from '../words/plan-context';
import { WhoSeesArea } from '../words/who-sees-area';
import { OutcomeChoice } from './outcome-choice';
import { useKept } from '../words/use-kept';

interface EvaluateFormProps {
  subject: Subject;
  setting: EvaluationPageQuery['planSetting'];
  onSaved: () => void;
  onClose: () => void;
}

export const asOutcome = (value: string): Outcome | null => outcomes.find((one) => one === value) ?? null;

/** How it went: the person says what they think, a service what it sees, and what the person said beside it. */
export function EvaluateForm({ subject, setting, onSaved, onClose }: EvaluateFormProps) {
  const { t } = useTranslation();
  const { name, reader, level } = usePlan();
  const { goal, plan, title, looks } = subject;
  const own = reader === 'you';
  const service = reader === 'work' && (goal !== null || level === 'COORDINATE');
  const area = goal?.lifeArea ?? 'COMMON';
  const today = dateInOslo(new Date());
  const scale = goal?.scale ? readFragment(GoalScaleView, goal.scale) : null;
  const what = t('evaluation.kept', { title });
  const goalPress = usePress(useKept(EvaluateGoalMutation, what));
  const planPress = usePress(useKept(EvaluatePlanMutation, what));
  const press = goal ? goalPress : planPress;
  const months = plan.reviewMonths ?? setting.reviewMonths;
  const suggested = monthsAfter(today, months);
  const next = goal ? '' : plan.periodEnd && plan.periodEnd < suggested ? plan.periodEnd : suggested;
  const first = { evaluatedOn: today, outcome: '', learnt: '', nextReviewOn: next, ownOutcome: '', ownWords: '' };
  const { typed, field, choice, ...kept } = useTypedDraft(first, press.fields, {
    key: `evaluate:${goal?.id ?? plan.id}`,
    area,
  });
  const [said, setSaid] = useState(false);
  const save = async (): Promise<object | null> => {
    const ownText = { ownOutcome: asOutcome(typed.ownOutcome), ownWords: typed.ownWords || null };
    const answered = ownText.ownOutcome !== null || ownText.ownWords !== null;
    const input = {
      evaluatedOn: typed.evaluatedOn,
      ...ownText,
      ...(answered && !own ? { saidByPerson: said } : {}),
      ...(service
        ? { outcome: asOutcome(typed.outcome), learnt: typed.learnt, nextReviewOn: typed.nextReviewOn || null }
        : {}),
    };
    return goal
      ? goalPress.press({ input: { goalId: goal.id, ...input } })
      : planPress.press({ input: { planId: plan.id, ...input } });
  };
  const answersOwn = Boolean(typed.ownOutcome || typed.ownWords);
  const ownRated = looks.some((one) => one.evaluatedOn === typed.evaluatedOn && one.own?.ownBy);
  return (
    <PressForm
      label={t(own ? 'evaluation.evaluateOfYou' : 'evaluation.evaluateOf', { title })}
      save={t(own ? 'evaluation.form.saveOwn' : 'evaluation.form.save')}
      press={press}
      onSave={save}
      onSaved={onSaved}
      onClose={onClose}
      kept={kept}
    >
      {own ? null : <DateField {...field('evaluatedOn')} label={t('evaluation.form.on')} />}
      {service ? <OutcomeChoice {...choice('outcome')} legend={t('evaluation.form.outcome')} scale={scale} /> : null}
      {ownRated && !own ? null : (
        <>
          <OutcomeChoice
            {...choice('ownOutcome')}
            error={press.fields['ownOutcome'] ?? (service ? undefined : press.fields['outcome'])}
            legend={t(own ? 'evaluation.form.own' : 'evaluation.form.ownOther', { name })}
            scale={scale}
          />
          {own || answersOwn ? (
            <TextArea
              {...field('ownWords')}
              label={t(own ? 'evaluation.form.ownWords' : 'evaluation.form.ownWordsOther', { name })}
              optional
              rows={2}
              below={<WhoSeesArea area={area} />}
            />
          ) : null}
          {!own && answersOwn ? (
            <SaidBox checked={said} error={press.fields['saidByPerson']} onChange={setSaid} />
          ) : null}
          {own ? null : <Text subtle>{t('evaluation.form.ownLater', { name })}</Text>}
        </>
      )}
      {service ? (
        <>
          <TextArea
            {...field('learnt')}
            label={t('evaluation.form.learnt')}
            description={t('evaluation.form.learntHelp')}
            optional
            rows={3}
            below={<WhoSeesArea area={area} />}
          />
          <DateField
            {...field('nextReviewOn')}
            label={t('evaluation.form.next')}
            description={goal ? t('evaluation.form.nextGoalHelp') : undefined}
            optional={goal !== null}
          />
        </>
      ) : null}
    </PressForm>
  );
}

/** Whoever writes for the person says that it is what the person said. */
export function SaidBox({
  checked,
  error,
  onChange,
}: {
  checked: boolean;
  error: string | undefined;
  onChange: (said: boolean) => void;
}) {
  const { t } = useTranslation();
  const { name } = usePlan();
  return (
    <div>
      <Checkbox
        label={t('evaluation.form.said', { name })}
        checked={checked}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      {error ? (
        <p className="ds-validation-message" data-color="danger" role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}

import { dateInOslo } from '@samplan/shared/kernel';
import { usePress } from '@samplan/web/data';
import { Button, FormProblem, Row, Stack, Text, TextField, useFormat, useTranslation } from '@samplan/web/ui';
import { PostponeGoalReviewMutation, PostponePlanReviewMutation } from '../graphql/evaluation';
import { useTypedDraft } from '../drafts/use-typed-draft';
import { choicesToPostpone, type Postponement, type Subject } from '../logic/reviews';
import { ToPeriod } from './to-period';
import { useKept } from '../words/use-kept';

interface PostponeFormProps {
  subject: Subject;
  /** The new day; null when it waits on the device. */
  onSaved: (until: string | null) => void;
  onClose: () => void;
}

/** Why, and one press for how long. */
export function PostponeForm({ subject, onSaved, onClose }: PostponeFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { goal, plan, title, reviewOn } = subject;
  const what = t('evaluation.postpone.openOf', { title });
  const ofGoal = usePress(useKept(PostponeGoalReviewMutation, what));
  const ofPlan = usePress(useKept(PostponePlanReviewMutation, what));
  const press = goal ? ofGoal : ofPlan;
  const { typed, field, ...kept } = useTypedDraft({ reason: '' }, press.fields, {
    key: `postpone:${goal?.id ?? plan.id}`,
    area: goal?.lifeArea,
  });
  const today = dateInOslo(new Date());
  const from = reviewOn ?? today;
  const choose = async (until: string): Promise<void> => {
    const input = { from, until, reason: typed.reason };
    const through = goal
      ? await ofGoal.press({ input: { goalId: goal.id, ...input } })
      : await ofPlan.press({ input: { planId: plan.id, ...input } });
    if (!through) return;
    kept.drop();
    onSaved('kept' in through ? null : until);
  };
  const choices = choicesToPostpone(subject, today);
  const long = (by: Postponement | null): string => {
    if (by === null) return t('evaluation.postpone.lastDay');
    return 'weeks' in by
      ? t('evaluation.postpone.weeks', { count: by.weeks })
      : t('evaluation.postpone.months', { count: by.months });
  };
  if (choices.length === 0) return <ToPeriod subject={subject} onClose={onClose} />;
  return (
    <form
      noValidate
      className="pl-form"
      aria-label={t('evaluation.postpone.openOf', { title })}
      onSubmit={(event) => event.preventDefault()}
    >
      <Stack gap="md">
        <TextField {...field('reason')} label={t('evaluation.postpone.reason')} />
        <Stack gap="sm">
          <Text>{t('evaluation.postpone.pick')}</Text>
          <Row gap="xs">
            {choices.map(({ by, until }) => (
              <Button key={until} variant="secondary" busy={press.sending} onClick={() => void choose(until)}>
                <span className="ev-put">
                  <span>{long(by)}</span>
                  <span className="ev-put__day">
                    {t('evaluation.postpone.until', { date: format.date(until, 'day') })}
                  </span>
                </span>
              </Button>
            ))}
          </Row>
        </Stack>
        <FormProblem problem={press.problem} fields={press.fields} tone="warning" />
        <div>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </div>
        {kept.line}
      </Stack>
    </form>
  );
}

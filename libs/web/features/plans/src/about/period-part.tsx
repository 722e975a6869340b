import {
  changedFields,
  type EditPlanInput,
  type FieldWords,
  type PlanAboutFragment,
  type PlanPart,
  saveOutcome,
  SaveProblems,
  useVersionedSave,
} from '@samplan/web/data';
import {
  Button,
  DateField,
  PencilIcon,
  Row,
  Section,
  Select,
  Stack,
  Text,
  useFormat,
  useTranslation,
} from '@samplan/web/ui';
import { useEffect, useRef, useState } from 'react';
import { EditPlanMutation } from '../graphql/plan-life';
import { useFilled } from '../points/fill';
import { usePlan } from '../words/plan-context';
import { useKept } from '../words/use-kept';

type Period = Pick<EditPlanInput, 'periodStart' | 'periodEnd' | 'reviewDate' | 'reviewMonths'>;

/** From when until when the plan stands, and when it is looked at together. */
export function PeriodPart({ plan }: { plan: PlanAboutFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { can } = usePlan();
  const [editing, setEditing] = useState<{ at: keyof Period } | null>(null);
  const open = useRef<HTMLButtonElement>(null);
  const mayWrite = can('plan:edit');
  useFilled('period', (part) => mayWrite && setEditing({ at: fieldOf(part, plan) }));
  const close = (): void => {
    setEditing(null);
    requestAnimationFrame(() => open.current?.focus());
  };
  const { periodStart, periodEnd, reviewDate, reviewMonths } = plan;
  const heading = t('planLife.about.period');
  return (
    <Section heading={heading} level={3} id="period" className="pl-text">
      {editing ? (
        <PeriodForm plan={plan} focus={editing} onDone={close} />
      ) : (
        <>
          <Text>
            {periodStart && periodEnd
              ? t('planLife.about.periodIs', {
                  from: format.date(periodStart, 'long'),
                  until: format.date(periodEnd, 'long'),
                })
              : t('planLife.about.notSet')}
          </Text>
          {reviewDate ? (
            <Text>
              {t('planLife.about.reviewIs', { date: format.date(reviewDate, 'long') })}
              {reviewMonths ? `. ${t('planLife.about.monthsOption', { count: reviewMonths })}.` : ''}
            </Text>
          ) : null}
          {mayWrite ? (
            <div>
              <Button
                ref={open}
                variant="tertiary"
                className="pl-text__change"
                icon={<PencilIcon aria-hidden="true" />}
                aria-label={t('planLife.about.changeOf', { what: heading })}
                onClick={() => setEditing({ at: 'periodStart' })}
              >
                {t('planLife.about.change')}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </Section>
  );
}

/** Where one begins, by what is missing. */
function fieldOf(part: PlanPart, { periodStart }: PlanAboutFragment): keyof Period {
  if (part === 'REVIEW' || part === 'REVIEW_PASSED') return 'reviewDate';
  return part === 'PERIOD_OVER' || periodStart ? 'periodEnd' : 'periodStart';
}

const everyMonths = [1, 2, 3, 4, 6, 9, 12, 18, 24];

interface PeriodFormProps {
  plan: PlanAboutFragment;
  /** The field to begin in; a new one moves the keyboard there. */
  focus: { at: keyof Period };
  onDone: () => void;
}

function PeriodForm({ plan, focus, onDone }: PeriodFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { execute } = useKept(EditPlanMutation, t('planLife.about.period'));
  const [begun] = useState(plan);
  const [typed, setTyped] = useState({
    periodStart: plan.periodStart ?? '',
    periodEnd: plan.periodEnd ?? '',
    reviewDate: plan.reviewDate ?? '',
    reviewMonths: plan.reviewMonths ? String(plan.reviewMonths) : '',
  });
  const fields = useRef<HTMLFormElement>(null);
  useEffect(() => fields.current?.querySelector<HTMLElement>(`[name="${focus.at}"]`)?.focus(), [focus]);
  const saving = useVersionedSave<Period>(async (changes, expectedVersion) => {
    const { data, fault } = await execute({ input: { planId: plan.id, expectedVersion, ...changes } });
    return saveOutcome(fault ? { fault } : data.editPlan);
  }, onDone);
  const field = (name: keyof typeof typed) => ({
    name,
    value: typed[name],
    error: saving.fields[name],
    onChange: ({ target }: { target: { value: string } }) => setTyped((now) => ({ ...now, [name]: target.value })),
  });
  const labels = {
    periodStart: t('planLife.start.from'),
    periodEnd: t('planLife.start.until'),
    reviewDate: t('planLife.start.review'),
    reviewMonths: t('planLife.about.reviewMonths'),
  };
  const words: FieldWords = {
    label: (name) => labels[name as keyof typeof labels],
    isText: () => false,
    read: (name, value) =>
      !value ? t('planLife.about.notSet') : name === 'reviewMonths' ? value : format.date(value, 'long'),
  };
  const submit = (): void => {
    const wanted: Period = {
      periodStart: typed.periodStart || null,
      periodEnd: typed.periodEnd || null,
      reviewDate: typed.reviewDate || null,
      reviewMonths: typed.reviewMonths ? Number(typed.reviewMonths) : null,
    };
    const { periodStart, periodEnd, reviewDate, reviewMonths } = begun;
    const changed = changedFields({ periodStart, periodEnd, reviewDate, reviewMonths } as Period, wanted);
    if (Object.keys(changed).length === 0) onDone();
    else saving.save(changed, begun.version);
  };
  if (saving.conflicts.length > 0) return <SaveProblems saving={saving} words={words} />;
  return (
    <form
      ref={fields}
      noValidate
      className="pl-form"
      aria-label={t('planLife.about.period')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="md">
        <DateField {...field('periodStart')} label={labels.periodStart} />
        <DateField {...field('periodEnd')} label={labels.periodEnd} />
        <DateField {...field('reviewDate')} label={labels.reviewDate} />
        <Select
          {...field('reviewMonths')}
          label={labels.reviewMonths}
          placeholder={t('planLife.about.notSet')}
          options={everyMonths.map((count) => ({
            value: String(count),
            label: t('planLife.about.monthsOption', { count }),
          }))}
        />
        <SaveProblems saving={saving} words={words} />
        <Row>
          <Button type="submit" busy={saving.saving}>
            {t('common.action.save')}
          </Button>
          <Button variant="tertiary" onClick={onDone}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

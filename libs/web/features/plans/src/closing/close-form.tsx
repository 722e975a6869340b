import { lifeAreas } from '@samplan/shared/contracts';
import { type ClosePlanPageQuery, type MeasureEnding, usePress, useTypedMutation } from '@samplan/web/data';
import { paths, RadioGroup, Section, Text, TextField, useFormat, useNavigateTo, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { ClosePlanMutation } from '../graphql/plan-life';
import { useTypedDraft } from '../drafts/use-typed-draft';
import { PressForm } from '../life/press-form';
import { usePlan } from '../words/plan-context';

type Plan = NonNullable<ClosePlanPageQuery['collaboration']['plan']>;
type Measure = Plan['otherMeasures'][number];

const endings = ['DONE', 'STOPPED', 'CARRIED'] as const satisfies readonly MeasureEnding[];
const openStates: ReadonlySet<Measure['status']> = new Set(['PROPOSED', 'AGREED', 'UNDER_WAY']);

interface Choice {
  becomes: MeasureEnding | null;
  reason: string;
}
const unchosen: Choice = { becomes: null, reason: '' };

/** Every open measure is settled in the same step; what nobody has chosen for is asked about, not guessed. */
export function CloseForm({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const navigate = useNavigateTo();
  const { areas, collaborationId } = usePlan();
  const press = usePress(useTypedMutation(ClosePlanMutation));
  const { typed, field, choice, ...kept } = useTypedDraft({ reason: '', choices: '{}' }, press.fields, {
    key: `close:${plan.id}`,
  });
  const choices = JSON.parse(typed.choices) as Record<string, Choice>;
  const [tried, setTried] = useState(false);
  const open = [...plan.goals.flatMap(({ measures }) => measures), ...plan.otherMeasures].filter(({ status }) =>
    openStates.has(status),
  );
  const of = (id: string): Choice => choices[id] ?? unchosen;
  const choose = (ids: readonly string[], change: Partial<Choice>): void => {
    const changed = ids.map((id): [string, Choice] => [id, { ...of(id), ...change }]);
    choice('choices').onChange(JSON.stringify({ ...choices, ...Object.fromEntries(changed) }));
  };
  const common = open.length > 1 && open.every(({ id }) => of(id).becomes === of(open[0]!.id).becomes);
  const save = async (): Promise<object | null> => {
    setTried(true);
    const measures = open.flatMap(({ id }) => {
      const { becomes, reason: why } = of(id);
      return becomes ? [{ id, becomes, reason: becomes === 'STOPPED' ? why : null }] : [];
    });
    if (measures.length < open.length) return null;
    return press.press({ input: { planId: plan.id, expectedVersion: plan.version, reason: typed.reason, measures } });
  };
  return (
    <PressForm
      label={t('planLife.close.title')}
      save={t('planLife.close.save')}
      press={press}
      onSave={save}
      onSaved={() => navigate(paths.plan(collaborationId))}
      onClose={() => navigate(paths.plan(collaborationId))}
      kept={kept}
    >
      <TextField {...field('reason')} label={t('planLife.close.reason')} />
      <Section heading={t('planLife.close.measures')}>
        {open.length === 0 ? <Text>{t('planLife.close.none')}</Text> : <Text>{t('planLife.close.measuresHelp')}</Text>}
        {lifeAreas.length > areas.length ? <Text subtle>{t('planLife.close.notSeen')}</Text> : null}
        {open.length > 1 ? (
          <RadioGroup
            legend={t('planLife.close.all')}
            name="all"
            options={endings.map((value) => ({ value, label: t(`planLife.close.${value}`) }))}
            value={common ? of(open[0]!.id).becomes : null}
            onChange={(value) =>
              choose(
                open.map(({ id }) => id),
                { becomes: endings.find((one) => one === value) ?? null },
              )
            }
            inline
          />
        ) : null}
        <ul className="pl-settle">
          {open.map((measure, index) => (
            <li key={measure.id}>
              <Settle
                measure={measure}
                choice={of(measure.id)}
                error={
                  tried && !of(measure.id).becomes
                    ? t('planLife.close.choose', { title: measure.title })
                    : press.fields[`measures.${measure.id}`]
                }
                reasonError={press.fields[`measures.${index}.reason`]}
                onChange={(change) => choose([measure.id], change)}
              />
            </li>
          ))}
        </ul>
      </Section>
    </PressForm>
  );
}

interface SettleProps {
  measure: Measure;
  choice: Choice;
  error: string | undefined;
  reasonError: string | undefined;
  onChange: (change: Partial<Choice>) => void;
}

function Settle({ measure: { id, title, accountable, deadline }, choice, error, reasonError, onChange }: SettleProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const facts = [accountable?.name, deadline ? t('plans.deadlineBy', { date: format.date(deadline) }) : null];
  return (
    <>
      <RadioGroup
        legend={title}
        description={facts.filter(Boolean).join(', ') || undefined}
        name={`ending-${id}`}
        options={endings.map((value) => ({ value, label: t(`planLife.close.${value}`) }))}
        value={choice.becomes}
        onChange={(value) => onChange({ becomes: endings.find((one) => one === value) ?? null })}
        error={error}
        inline
      />
      {choice.becomes === 'STOPPED' ? (
        <TextField
          label={t('planLife.close.whyOf', { title })}
          value={choice.reason}
          error={reasonError}
          onChange={({ target }) => onChange({ reason: target.value })}
        />
      ) : null}
    </>
  );
}

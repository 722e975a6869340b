import { addContributorInput } from '@samplan/shared/contracts';
import { type AddContributorInput, type MeasureViewFragment, usePress, useErrorText } from '@samplan/web/data';
import { Button, FormProblem, KeptForm, Notice, Row, Select, Stack, TextField, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { useTypedDraft } from '../drafts/use-typed-draft';
import { useContributors, useGoals } from '../goals-page/goals-context';
import { AddContributorMutation } from '../graphql/contributors';
import { usePlan } from '../words/plan-context';
import { useTakers } from '../words/use-takers';
import { WhoSeesArea } from '../words/who-sees-area';
import { useKept } from '../words/use-kept';

interface ContributorFormProps {
  measure: MeasureViewFragment;
  /** Those who may not change the measure can offer themselves, and nobody else. */
  onlySelf: boolean;
}

const someoneElse = 'other';

/** Somebody takes part: a person or a service of the team, or a neighbour by name. */
export function ContributorForm({ measure, onlySelf }: ContributorFormProps) {
  const { t } = useTranslation();
  const { me } = usePlan();
  const contributors = useContributors(measure.id);
  const there = contributors.some(({ person }) => person?.id === me) || measure.accountable?.id === me;
  if (onlySelf && (there || !me)) return null;
  return (
    <KeptForm
      label={t(onlySelf ? 'goals.contributors.offer' : 'goals.contributors.add')}
      spoken={onlySelf ? undefined : t('goals.contributors.addOf', { title: measure.title })}
    >
      {(form) => <Fields measure={measure} self={onlySelf ? me : null} {...form} />}
    </KeptForm>
  );
}

interface FieldsProps {
  measure: MeasureViewFragment;
  self: string | null;
  onSaved: () => void;
  onClose: () => void;
}

function Fields({ measure, self, onSaved, onClose }: FieldsProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { candidates } = usePlan();
  const units = useUnits();
  const takers = useTakers(measure.lifeArea);
  const { press, sending, fields, problem } = usePress(
    useKept(AddContributorMutation, t('goals.contributors.addOf', { title: measure.title })),
    () => {
      kept.drop();
      onSaved();
    },
  );
  const {
    typed: { who, name, does },
    field,
    ...kept
  } = useTypedDraft({ who: self ? `person:${self}` : '', name: '', does: '' }, fields, {
    key: `contributor:new:${measure.id}`,
    area: measure.lifeArea,
  });
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const [kind, id] = who.split(':');
  const input: AddContributorInput = {
    measureId: measure.id,
    does,
    ...(kind === 'person' ? { personId: id } : kind === 'unit' ? { unitId: id } : kind === someoneElse ? { name } : {}),
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const checked = addContributorInput.safeParse(input);
    const issues = checked.error?.issues ?? [];
    setWrong(Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message])));
    if (issues.length === 0) void press({ input });
  };
  const error = (...names: string[]): string | undefined =>
    names.map((one) => errorText(wrong[one]) ?? fields[one]).find(Boolean);
  return (
    <form
      noValidate
      className="pl-form"
      onSubmit={submit}
      aria-label={t('goals.contributors.addOf', { title: measure.title })}
    >
      <Stack gap="md">
        {self ? null : (
          <Select
            label={t('goals.contributors.choose')}
            placeholder={t('common.field.choose')}
            {...field('who')}
            error={kind === someoneElse ? undefined : error('name', 'personId', 'unitId')}
            options={[
              ...takers([
                ...candidates.map(({ id, label }) => ({ kind: 'person' as const, id, value: `person:${id}`, label })),
                ...units.map(({ id, name: label }) => ({ kind: 'unit' as const, id, value: `unit:${id}`, label })),
              ]),
              { value: someoneElse, label: t('goals.contributors.other') },
            ]}
          />
        )}
        {kind === someoneElse ? (
          <TextField
            label={t('goals.contributors.name')}
            description={t('goals.contributors.nameHelp')}
            {...field('name')}
            error={error('name')}
          />
        ) : null}
        <TextField
          label={t('goals.contributors.does')}
          {...field('does')}
          error={error('does')}
          optional
          below={<WhoSeesArea area={measure.lifeArea} />}
        />
        {self && error('name', 'personId') ? <Notice tone="warning">{error('name', 'personId')}</Notice> : null}
        <FormProblem problem={problem} fields={fields} />
        <Row>
          <Button type="submit" busy={sending}>
            {t('goals.contributors.save')}
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

function useUnits(): { id: string; name: string }[] {
  const team = useGoals()?.team ?? [];
  return [...new Map(team.flatMap(({ unit }) => (unit ? [[unit.id, unit] as const] : []))).values()];
}

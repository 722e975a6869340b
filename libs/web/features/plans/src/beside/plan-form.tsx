import { zodResolver } from '@hookform/resolvers/zod';
import { addProfessionalPlanInput, professionalPlanKinds } from '@samplan/shared/contracts';
import {
  type AddProfessionalPlanInput,
  changedFields,
  type FieldWords,
  type ProfessionalPlanViewFragment,
  saveOutcome,
  SaveProblems,
  useVersionedSave,
  useErrorText,
} from '@samplan/web/data';
import { Button, DateField, Row, Select, Stack, TextField, useFormat, useTranslation } from '@samplan/web/ui';
import { useRef } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { DraftLine } from '../drafts/draft-line';
import { useFormDraft } from '../drafts/use-form-draft';
import { AddProfessionalPlanMutation, EditProfessionalPlanMutation } from '../graphql/beside-goals';
import { fromGraphEnum, toGraphEnum } from '../logic/graph-enum';
import { usePlan } from '../words/plan-context';
import { WhoSeesArea } from '../words/who-sees-area';
import { AreaField } from './area-field';
import { type NamedUnit, unitName, unitOptions } from './unit-options';
import { useKept } from '../words/use-kept';

interface PlanFormProps {
  plan: ProfessionalPlanViewFragment | null;
  units: readonly NamedUnit[];
  onSaved: () => void;
  onClose: () => void;
}

const kept = ['title', 'keptWhere'] as const;
const called = { title: 'name', keptWhere: 'kept', reviseOn: 'revise', kind: 'kind', unitId: 'unit' } as const;

type Changes = Partial<Omit<AddProfessionalPlanInput, 'collaborationId'>>;

/** A plan that is kept elsewhere: what it is, whose, where and until when. Never what it says. */
export function PlanForm({ plan: shown, units, onSaved, onClose }: PlanFormProps) {
  const { t } = useTranslation();
  // What one began from: what others write while this is open is met as theirs, and not written over unseen.
  const plan = useRef(shown).current;
  const format = useFormat();
  const errorText = useErrorText();
  const { collaborationId, areas } = usePlan();
  const add = useKept(AddProfessionalPlanMutation, ({ input }) => input.title).execute;
  const edit = useKept(EditProfessionalPlanMutation, ({ input }) => input.title ?? '').execute;
  const saving = useVersionedSave<Changes>(
    async ({ lifeArea, ...changes }, expectedVersion) => {
      if (plan) {
        const { data, fault } = await edit({ input: { id: plan.id, expectedVersion, ...changes } });
        return saveOutcome(fault ? { fault } : data.editProfessionalPlan);
      }
      const input = { collaborationId, lifeArea: lifeArea!, title: '', kind: 'OTHER' as const, ...changes };
      const { data, fault } = await add({ input });
      return saveOutcome(fault ? { fault } : data.addProfessionalPlan);
    },
    () => {
      draft.drop();
      onSaved();
    },
  );
  const form = useForm({
    defaultValues: {
      collaborationId,
      lifeArea: fromGraphEnum(plan?.lifeArea ?? (areas.includes('COMMON') ? 'COMMON' : (areas[0] ?? 'COMMON'))),
      kind: plan ? fromGraphEnum(plan.kind) : undefined,
      title: plan?.title ?? '',
      unitId: plan?.unit?.id ?? '',
      keptWhere: plan?.keptWhere ?? '',
      reviseOn: plan?.reviseOn ?? '',
    },
    resolver: zodResolver(addProfessionalPlanInput),
  });
  const { register, control, handleSubmit, formState } = form;
  const area = toGraphEnum(useWatch({ control, name: 'lifeArea' }));
  const draft = useFormDraft(form, {
    key: `professional-plan:${plan?.id ?? 'new'}`,
    area,
    baseVersion: plan?.version ?? 0,
    fields: kept,
  });
  const { errors } = formState;
  const error = (name: 'kind' | 'title' | 'unitId' | 'keptWhere' | 'reviseOn'): string | undefined =>
    errorText(errors[name]?.message ?? saving.fields[name]);
  const submit = handleSubmit(({ collaborationId: _, lifeArea, kind, reviseOn, ...text }) => {
    const said = { ...text, reviseOn: reviseOn ?? null, kind: toGraphEnum(kind) };
    if (!plan) return saving.save({ ...said, lifeArea: toGraphEnum(lifeArea) }, 0);
    const { title, unit, keptWhere } = plan;
    const stood = { title, keptWhere, reviseOn: plan.reviseOn, kind: plan.kind, unitId: unit?.id };
    const changed = changedFields(stood, said);
    if (Object.keys(changed).length === 0) return onClose();
    saving.save(changed, draft.found?.baseVersion ?? plan.version);
  });
  const words: FieldWords = {
    label: (name) => t(`goals.plans.${called[name as keyof typeof called]}`),
    isText: (name) => name === 'title' || name === 'keptWhere',
    read: (name, value) => {
      if (name === 'kind' && value)
        return t(`goals.plans.kinds.${toGraphEnum(value as (typeof professionalPlanKinds)[number])}`);
      if (name === 'reviseOn' && value) return format.date(value, 'long');
      return name === 'unitId' ? unitName(units, plan?.unit, value) : (value ?? '');
    },
  };
  if (saving.conflicts.length > 0) return <SaveProblems saving={saving} words={words} />;
  return (
    <form
      noValidate
      className="pl-form"
      onSubmit={submit}
      aria-label={plan ? t('goals.plans.editOf', { title: plan.title }) : t('goals.plans.add')}
    >
      <Stack gap="md">
        <Select
          {...register('kind')}
          label={t('goals.plans.kind')}
          placeholder={t('common.field.choose')}
          options={professionalPlanKinds.map((value) => ({
            value,
            label: t(`goals.plans.kinds.${toGraphEnum(value)}`),
          }))}
          error={error('kind')}
        />
        <TextField
          {...register('title')}
          label={t('goals.plans.name')}
          error={error('title')}
          below={<WhoSeesArea area={area} />}
        />
        <Select
          {...register('unitId')}
          label={t('goals.plans.unit')}
          placeholder={t('goals.plans.noUnit')}
          options={unitOptions(units, plan?.unit)}
          error={error('unitId')}
        />
        <TextField
          {...register('keptWhere')}
          label={t('goals.plans.kept')}
          description={t('goals.plans.keptHelp')}
          error={error('keptWhere')}
          optional
        />
        <DateField {...register('reviseOn')} label={t('goals.plans.revise')} error={error('reviseOn')} optional />
        {plan ? null : <AreaField {...register('lifeArea')} error={saving.fields['lifeArea']} />}
        <DraftLine draft={draft} onThrownAway={() => form.reset()} />
        <SaveProblems saving={saving} />
        <Row>
          <Button type="submit" busy={saving.saving}>
            {t('goals.plans.save')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

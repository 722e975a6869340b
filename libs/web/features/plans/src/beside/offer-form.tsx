import { zodResolver } from '@hookform/resolvers/zod';
import { addServiceOfferInput, offerAnswers } from '@samplan/shared/contracts';
import {
  type AddServiceOfferInput,
  changedFields,
  type FieldWords,
  saveOutcome,
  SaveProblems,
  type ServiceOfferViewFragment,
  useVersionedSave,
  useErrorText,
} from '@samplan/web/data';
import { Button, RadioGroup, Row, Select, Stack, TextArea, TextField, useTranslation } from '@samplan/web/ui';
import { useRef } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { DraftLine } from '../drafts/draft-line';
import { useFormDraft } from '../drafts/use-form-draft';
import { AddServiceOfferMutation, EditServiceOfferMutation } from '../graphql/beside-goals';
import { fromGraphEnum, toGraphEnum } from '../logic/graph-enum';
import { usePlan } from '../words/plan-context';
import { WhoSeesArea } from '../words/who-sees-area';
import { AreaField } from './area-field';
import { type NamedUnit, unitName, unitOptions } from './unit-options';
import { useKept } from '../words/use-kept';

interface OfferFormProps {
  offer: ServiceOfferViewFragment | null;
  units: readonly NamedUnit[];
  onSaved: () => void;
  onClose: () => void;
}

const kept = ['wish', 'reason'] as const;
const called = { wish: 'wish', reason: 'reason', answer: 'answer', unitId: 'unit' } as const;

type Changes = Partial<Omit<AddServiceOfferInput, 'collaborationId'>>;

/** A new answer, or a changed one. */
export function OfferForm({ offer: shown, units, onSaved, onClose }: OfferFormProps) {
  const { t } = useTranslation();
  // What one began from: what others write while this is open is met as theirs, and not written over unseen.
  const offer = useRef(shown).current;
  const errorText = useErrorText();
  const { collaborationId, areas } = usePlan();
  const add = useKept(AddServiceOfferMutation, ({ input }) => input.wish).execute;
  const edit = useKept(EditServiceOfferMutation, ({ input }) => input.wish ?? '').execute;
  const saving = useVersionedSave<Changes>(
    async ({ lifeArea, ...changes }, expectedVersion) => {
      if (offer) {
        const { data, fault } = await edit({ input: { id: offer.id, expectedVersion, ...changes } });
        return saveOutcome(fault ? { fault } : data.editServiceOffer);
      }
      const input = { collaborationId, lifeArea: lifeArea!, wish: '', answer: 'CAN' as const, ...changes };
      const { data, fault } = await add({ input });
      return saveOutcome(fault ? { fault } : data.addServiceOffer);
    },
    () => {
      draft.drop();
      onSaved();
    },
  );
  const form = useForm({
    defaultValues: {
      collaborationId,
      lifeArea: fromGraphEnum(offer?.lifeArea ?? (areas.includes('COMMON') ? 'COMMON' : (areas[0] ?? 'COMMON'))),
      unitId: offer?.unit?.id ?? '',
      wish: offer?.wish ?? '',
      answer: offer ? fromGraphEnum(offer.answer) : undefined,
      reason: offer?.reason ?? '',
    },
    resolver: zodResolver(addServiceOfferInput),
  });
  const { register, control, handleSubmit, formState } = form;
  const area = toGraphEnum(useWatch({ control, name: 'lifeArea' }));
  const answer = useWatch({ control, name: 'answer' });
  const draft = useFormDraft(form, {
    key: `offer:${offer?.id ?? 'new'}`,
    area,
    baseVersion: offer?.version ?? 0,
    fields: kept,
  });
  const { errors } = formState;
  const submit = handleSubmit(({ collaborationId: _, lifeArea, answer: chosen, ...text }) => {
    const said = { ...text, answer: toGraphEnum(chosen) };
    if (!offer) return saving.save({ ...said, lifeArea: toGraphEnum(lifeArea) }, 0);
    const { wish, reason, unit } = offer;
    const changed = changedFields({ wish, reason, answer: offer.answer, unitId: unit?.id }, said);
    if (Object.keys(changed).length === 0) return onClose();
    saving.save(changed, draft.found?.baseVersion ?? offer.version);
  });
  const words: FieldWords = {
    label: (name) => t(`goals.offers.${called[name as keyof typeof called]}`),
    isText: (name) => name === 'wish' || name === 'reason',
    read: (name, value) =>
      name === 'answer' && value
        ? t(`goals.offers.answers.${toGraphEnum(value as (typeof offerAnswers)[number])}`)
        : name === 'unitId'
          ? unitName(units, offer?.unit, value)
          : (value ?? ''),
  };
  if (saving.conflicts.length > 0) return <SaveProblems saving={saving} words={words} />;
  return (
    <form
      noValidate
      className="pl-form"
      onSubmit={submit}
      aria-label={offer ? t('goals.offers.editOf', { title: offer.wish }) : t('goals.offers.add')}
    >
      <Stack gap="md">
        <TextField
          {...register('wish')}
          label={t('goals.offers.wish')}
          error={errorText(errors.wish?.message ?? saving.fields['wish'])}
          below={<WhoSeesArea area={area} />}
        />
        <Controller
          control={control}
          name="answer"
          render={({ field }) => (
            <RadioGroup
              legend={t('goals.offers.answer')}
              name={field.name}
              options={offerAnswers.map((value) => ({ value, label: t(`goals.offers.answers.${toGraphEnum(value)}`) }))}
              value={field.value ?? null}
              onChange={field.onChange as (value: string) => void}
              error={errorText(errors.answer?.message ?? saving.fields['answer'])}
            />
          )}
        />
        {answer === undefined || answer === 'can' ? null : (
          <TextArea
            {...register('reason')}
            label={t('goals.offers.reason')}
            description={t('goals.offers.reasonHelp')}
            error={errorText(errors.reason?.message ?? saving.fields['reason'])}
            rows={2}
          />
        )}
        <Select
          {...register('unitId')}
          label={t('goals.offers.unit')}
          placeholder={t('goals.plans.noUnit')}
          options={unitOptions(units, offer?.unit)}
          error={errorText(errors.unitId?.message ?? saving.fields['unitId'])}
        />
        {offer ? null : <AreaField {...register('lifeArea')} error={saving.fields['lifeArea']} />}
        <DraftLine draft={draft} onThrownAway={() => form.reset()} />
        <SaveProblems saving={saving} />
        <Row>
          <Button type="submit" busy={saving.saving}>
            {t('goals.offers.save')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

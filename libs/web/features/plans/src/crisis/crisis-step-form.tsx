import { zodResolver } from '@hookform/resolvers/zod';
import { addCrisisStepInput, crisisAreas } from '@samplan/shared/contracts';
import {
  changedFields,
  type CrisisStepViewFragment,
  type FieldWords,
  saveOutcome,
  SaveProblems,
  useKeptMutation,
  useVersionedSave,
  useErrorText,
} from '@samplan/web/data';
import { Button, Checkbox, RadioGroup, Row, Stack, TextArea, TextField, useTranslation } from '@samplan/web/ui';
import { useEffect, useRef } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { DraftLine } from '../drafts/draft-line';
import { useFormDraft } from '../drafts/use-form-draft';
import { AddCrisisStepMutation, EditCrisisStepMutation } from '../graphql/crisis-steps';
import { fromGraphEnum, toGraphEnum } from '../logic/graph-enum';
import { usePlan } from '../words/plan-context';
import { VersionsLink } from '../words/versions-link';
import { WhoSeesArea } from '../words/who-sees-area';

const kept = ['earlyWarning', 'steps', 'whoDoes', 'whoToCall'] as const;

type Texts = Partial<Pick<CrisisStepViewFragment, 'earlyWarning' | 'steps' | 'whoDoes' | 'whoToCall' | 'ownWords'>>;
type Field = keyof Required<Texts>;

interface CrisisStepFormProps {
  /** Null for a new one. */
  step: CrisisStepViewFragment | null;
  onSaved: () => void;
  onClose: () => void;
}

export function CrisisStepForm({ step: shown, onSaved, onClose }: CrisisStepFormProps) {
  const { t } = useTranslation();
  // What one began from: what others write while this is open is met as theirs, and not written over unseen.
  const step = useRef(shown).current;
  const errorText = useErrorText();
  const { collaborationId, areas, reader, name } = usePlan();
  const form = useForm({
    defaultValues: {
      collaborationId,
      lifeArea: (step ? fromGraphEnum(step.lifeArea) : 'common') as (typeof crisisAreas)[number],
      earlyWarning: step?.earlyWarning ?? '',
      steps: step?.steps ?? '',
      whoDoes: step?.whoDoes ?? '',
      whoToCall: step?.whoToCall ?? '',
      ownWords: step?.ownWords ?? reader === 'you',
    },
    resolver: zodResolver(addCrisisStepInput),
  });
  const { register, control, handleSubmit, formState, setFocus, getValues } = form;
  useEffect(() => {
    if (step) setFocus('earlyWarning');
  }, [step, setFocus]);
  const area = toGraphEnum(useWatch({ control, name: 'lifeArea' }) ?? 'common');
  const draft = useFormDraft(form, {
    key: `crisis:${step?.id ?? 'new'}`,
    area,
    baseVersion: step?.version ?? 0,
    fields: kept,
  });
  const what = useWatch({ control, name: 'earlyWarning' });
  const add = useKeptMutation(AddCrisisStepMutation, collaborationId, what);
  const edit = useKeptMutation(EditCrisisStepMutation, collaborationId, what);
  const saving = useVersionedSave<Texts>(
    async (texts, expectedVersion) => {
      if (step) {
        const { data, fault } = await edit.execute({ input: { id: step.id, expectedVersion, ...texts } });
        return saveOutcome(fault ? { fault } : data.editCrisisStep);
      }
      const { earlyWarning, steps, whoDoes, whoToCall, lifeArea, ownWords } = getValues();
      const input = { collaborationId, lifeArea: toGraphEnum(lifeArea ?? 'common'), earlyWarning, steps };
      const { data, fault } = await add.execute({ input: { ...input, whoDoes, whoToCall, ownWords } });
      return saveOutcome(fault ? { fault } : data.addCrisisStep);
    },
    () => {
      draft.drop();
      onSaved();
    },
  );
  const submit = handleSubmit(({ earlyWarning, steps, whoDoes, whoToCall, ownWords }) => {
    const texts = { earlyWarning, steps, whoDoes: whoDoes || null, whoToCall: whoToCall || null, ownWords };
    const changed = changedFields(formState.defaultValues ?? {}, texts);
    if (step && Object.keys(changed).length === 0) return onClose();
    saving.save(changed, draft.found?.baseVersion ?? step?.version ?? 0);
  });
  const error = (field: Field) => errorText(formState.errors[field]?.message ?? saving.fields[field]);
  const words: FieldWords = {
    label: (field) => t(`crisis.${field as Field}`),
    isText: () => true,
    read: (_field, value) => value ?? '',
  };
  const choices = crisisAreas.filter((one) => areas.includes(toGraphEnum(one)));
  const settled = saving.conflicts.length === 0;
  return (
    <form
      noValidate
      className="pl-form"
      onSubmit={(event) => void submit(event)}
      aria-label={step ? t('crisis.editOf', { sign: step.earlyWarning }) : t('crisis.add')}
    >
      <Stack gap="md">
        {settled ? (
          <>
            <TextField
              {...register('earlyWarning')}
              label={t('crisis.earlyWarning')}
              description={t('crisis.earlyWarningHelp')}
              error={error('earlyWarning')}
            />
            <TextArea
              {...register('steps')}
              label={t('crisis.steps')}
              description={t('crisis.stepsHelp')}
              error={error('steps')}
            />
            <TextField {...register('whoDoes')} label={t('crisis.whoDoes')} error={error('whoDoes')} optional />
            <TextField
              {...register('whoToCall')}
              label={t('crisis.whoToCall')}
              description={t('crisis.whoToCallHelp')}
              error={error('whoToCall')}
              optional
            />
            {reader === 'you' ? null : <Checkbox {...register('ownWords')} label={t('crisis.ownWordsOf', { name })} />}
            {!step && choices.length > 1 ? (
              <Controller
                control={control}
                name="lifeArea"
                render={({ field }) => (
                  <RadioGroup
                    legend={t('crisis.lifeArea')}
                    name={field.name}
                    options={choices.map((value) => ({
                      value,
                      label: t(`vocabulary.lifeArea.${toGraphEnum(value)}`),
                    }))}
                    value={field.value ?? null}
                    onChange={field.onChange}
                  />
                )}
              />
            ) : null}
            <div>
              <WhoSeesArea area={area} />
              <p className="sp-subtle">{t('crisis.inEmergency')}</p>
            </div>
          </>
        ) : null}
        <DraftLine draft={draft} onThrownAway={() => form.reset()} />
        <SaveProblems saving={saving} words={words} />
        {settled ? (
          <Row>
            <Button type="submit" busy={saving.saving}>
              {t('crisis.save')}
            </Button>
            <Button variant="tertiary" onClick={onClose}>
              {t('common.action.cancel')}
            </Button>
            {step ? <VersionsLink thingId={step.id} /> : null}
          </Row>
        ) : null}
      </Stack>
    </form>
  );
}

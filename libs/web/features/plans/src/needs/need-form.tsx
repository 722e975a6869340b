import { zodResolver } from '@hookform/resolvers/zod';
import { addNeedInput, needSayers } from '@samplan/shared/contracts';
import {
  type AddNeedInput,
  changedFields,
  type FieldWords,
  type NeedViewFragment,
  saveOutcome,
  SaveProblems,
  useKeptMutation,
  useVersionedSave,
  useErrorText,
} from '@samplan/web/data';
import { Button, RadioGroup, Row, Stack, TextArea, useTranslation } from '@samplan/web/ui';
import { useEffect, useRef } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { AreaField } from '../beside/area-field';
import { DraftLine } from '../drafts/draft-line';
import { useFormDraft } from '../drafts/use-form-draft';
import { AddNeedMutation, EditNeedMutation } from '../graphql/needs';
import { fromGraphEnum, toGraphEnum } from '../logic/graph-enum';
import { usePlan } from '../words/plan-context';
import { VersionsLink } from '../words/versions-link';
import { WhoSeesArea } from '../words/who-sees-area';

const kept = ['text'] as const;
type Changes = Partial<Pick<AddNeedInput, 'text' | 'saidBy'>>;

interface NeedFormProps {
  /** Null for a new one. */
  need: NeedViewFragment | null;
  onSaved: () => void;
  onClose: () => void;
}

/** One text and who says it; the person is never asked who they are. */
export function NeedForm({ need: shown, onSaved, onClose }: NeedFormProps) {
  const { t } = useTranslation();
  // What one began from: what others write while this is open is met as theirs, and not written over unseen.
  const need = useRef(shown).current;
  const errorText = useErrorText();
  const { collaborationId, areas, reader } = usePlan();
  const usual = reader === 'you' ? 'person' : reader === 'kin' ? 'relative' : 'service';
  const form = useForm({
    defaultValues: {
      collaborationId,
      lifeArea: fromGraphEnum(need?.lifeArea ?? (areas.includes('COMMON') ? 'COMMON' : (areas[0] ?? 'COMMON'))),
      text: need?.text ?? '',
      saidBy: need ? fromGraphEnum(need.saidBy) : (usual as (typeof needSayers)[number]),
    },
    resolver: zodResolver(addNeedInput),
  });
  const { register, control, handleSubmit, formState, getValues, setFocus } = form;
  useEffect(() => {
    if (need) setFocus('text');
  }, [need, setFocus]);
  const area = toGraphEnum(useWatch({ control, name: 'lifeArea' }));
  const text = useWatch({ control, name: 'text' });
  const draft = useFormDraft(form, {
    key: `need:${need?.id ?? 'new'}`,
    area,
    baseVersion: need?.version ?? 0,
    fields: kept,
  });
  const add = useKeptMutation(AddNeedMutation, collaborationId, text);
  const edit = useKeptMutation(EditNeedMutation, collaborationId, text);
  const saving = useVersionedSave<Changes>(
    async (changes, expectedVersion) => {
      if (need) {
        const { data, fault } = await edit.execute({ input: { id: need.id, expectedVersion, ...changes } });
        return saveOutcome(fault ? { fault } : data.editNeed);
      }
      const { lifeArea, saidBy, text: written } = getValues();
      const input = { collaborationId, lifeArea: toGraphEnum(lifeArea), saidBy: toGraphEnum(saidBy), text: written };
      const { data, fault } = await add.execute({ input });
      return saveOutcome(fault ? { fault } : data.addNeed);
    },
    () => {
      draft.drop();
      onSaved();
    },
  );
  const submit = handleSubmit((values) => {
    const changes = { text: values.text, saidBy: toGraphEnum(values.saidBy) };
    if (!need) return saving.save(changes, 0);
    const changed = changedFields({ text: need.text, saidBy: need.saidBy }, changes);
    if (Object.keys(changed).length === 0) return onClose();
    saving.save(changed, draft.found?.baseVersion ?? need.version);
  });
  const words: FieldWords = {
    label: (field) => t(field === 'text' ? 'needs.text' : 'needs.saidBy'),
    isText: (field) => field === 'text',
    read: (field, value) =>
      field === 'saidBy' && value
        ? t(`needs.sayers.${toGraphEnum(value as (typeof needSayers)[number])}`)
        : (value ?? ''),
  };
  const settled = saving.conflicts.length === 0;
  const label = need ? t('needs.editOf', { text: need.text }) : t('needs.add');
  return (
    <form noValidate className="pl-form" onSubmit={(event) => void submit(event)} aria-label={label}>
      <Stack gap="md">
        {settled ? (
          <>
            <TextArea
              {...register('text')}
              label={t('needs.text')}
              description={t('needs.textHelp')}
              error={errorText(formState.errors.text?.message ?? saving.fields['text'])}
              rows={3}
            />
            {reader === 'you' ? null : (
              <Controller
                control={control}
                name="saidBy"
                render={({ field }) => (
                  <RadioGroup
                    legend={t('needs.saidBy')}
                    name={field.name}
                    options={needSayers.map((value) => ({ value, label: t(`needs.sayers.${toGraphEnum(value)}`) }))}
                    value={field.value}
                    onChange={field.onChange as (value: string) => void}
                  />
                )}
              />
            )}
            {need ? null : <AreaField {...register('lifeArea')} error={saving.fields['lifeArea']} />}
            <WhoSeesArea area={area} />
          </>
        ) : null}
        <DraftLine draft={draft} onThrownAway={() => form.reset()} />
        <SaveProblems saving={saving} words={words} />
        {settled ? (
          <Row>
            <Button type="submit" busy={saving.saving}>
              {t('needs.save')}
            </Button>
            <Button variant="tertiary" onClick={onClose}>
              {t('common.action.cancel')}
            </Button>
            {need ? <VersionsLink thingId={need.id} /> : null}
          </Row>
        ) : null}
      </Stack>
    </form>
  );
}

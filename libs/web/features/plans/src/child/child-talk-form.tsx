import { zodResolver } from '@hookform/resolvers/zod';
import { childTalkOutcomes, recordChildTalkInput, userAnswers } from '@samplan/shared/contracts';
import { osloDate } from '@samplan/shared/i18n';
import { type LifeArea, usePress, useErrorText } from '@samplan/web/data';
import {
  Button,
  DateField,
  FormProblem,
  RadioGroup,
  Row,
  Stack,
  TextArea,
  useTranslation,
  WhoSees,
} from '@samplan/web/ui';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { DraftLine } from '../drafts/draft-line';
import { useFormDraft } from '../drafts/use-form-draft';
import { RecordChildTalkMutation } from '../graphql/child-voice';
import { toGraphEnum } from '../logic/graph-enum';
import { useKept } from '../words/use-kept';

const kept = ['reason', 'guardianNote'] as const;

interface ChildTalkFormProps {
  measureId: string;
  /** Of the measure. */
  title: string;
  area: LifeArea;
  onSaved: () => void;
  onClose: () => void;
}

export function ChildTalkForm({ measureId, title, area, onSaved, onClose }: ChildTalkFormProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { press, sending, fields, problem } = usePress(
    useKept(RecordChildTalkMutation, `${t('goals.child.record')}: ${title}`),
    () => {
      draft.drop();
      onSaved();
    },
  );
  const form = useForm({
    defaultValues: {
      measureId,
      outcome: undefined,
      talkedOn: osloDate(Date.now()),
      guardianAnswer: 'not_asked' as (typeof userAnswers)[number],
      reason: '',
      guardianNote: '',
    },
    resolver: zodResolver(recordChildTalkInput),
  });
  const { register, control, handleSubmit, formState } = form;
  const draft = useFormDraft(form, { key: `child-talk:${measureId}`, area, baseVersion: 0, fields: kept });
  const outcome = useWatch({ control, name: 'outcome' });
  const answer = useWatch({ control, name: 'guardianAnswer' });
  const { errors } = formState;
  const error = (name: 'outcome' | 'talkedOn' | 'reason' | 'guardianAnswer' | 'guardianNote') =>
    errorText(errors[name]?.message ?? fields[name]);
  const submit = handleSubmit((values) => {
    const input = {
      ...values,
      outcome: toGraphEnum(values.outcome),
      guardianAnswer: toGraphEnum(values.guardianAnswer),
    };
    return press({ input }).then(() => undefined);
  });
  return (
    <form noValidate className="pl-form" onSubmit={submit} aria-label={t('goals.child.record')}>
      <Stack gap="md">
        <Controller
          control={control}
          name="outcome"
          render={({ field }) => (
            <RadioGroup
              legend={t('goals.child.outcome')}
              name={field.name}
              options={childTalkOutcomes.map((value) => ({ value, label: t(`goals.child.${toGraphEnum(value)}`) }))}
              value={field.value ?? null}
              onChange={field.onChange as (value: string) => void}
              error={error('outcome')}
            />
          )}
        />
        <DateField {...register('talkedOn')} label={t('goals.child.on')} error={error('talkedOn')} />
        {outcome === 'not_done' ? (
          <TextArea {...register('reason')} label={t('goals.child.reason')} error={error('reason')} rows={2} />
        ) : null}
        <Controller
          control={control}
          name="guardianAnswer"
          render={({ field }) => (
            <RadioGroup
              legend={t('goals.child.guardian')}
              description={t('goals.child.guardianHelp')}
              name={field.name}
              options={userAnswers.map((value) => ({
                value,
                label: t(`vocabulary.userAnswer.${toGraphEnum(value)}`),
              }))}
              value={field.value}
              onChange={field.onChange as (value: string) => void}
              error={error('guardianAnswer')}
              inline
            />
          )}
        />
        {answer === 'not_asked' ? null : (
          <TextArea
            {...register('guardianNote')}
            label={t('goals.child.guardianNote')}
            error={error('guardianNote')}
            optional
            rows={2}
          />
        )}
        <WhoSees>{t('goals.child.whoReads')}</WhoSees>
        <DraftLine draft={draft} onThrownAway={() => form.reset()} />
        <FormProblem problem={problem} fields={fields} />
        <Row>
          <Button type="submit" busy={sending}>
            {t('goals.child.save')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

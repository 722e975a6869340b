import { zodResolver } from '@hookform/resolvers/zod';
import { setNeedStateInput } from '@samplan/shared/contracts';
import { type NeedViewFragment, usePress, useErrorText } from '@samplan/web/data';
import { Button, FormProblem, Row, Stack, Text, TextArea, useTranslation } from '@samplan/web/ui';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { SetNeedStateMutation } from '../graphql/needs';
import { DraftLine } from '../drafts/draft-line';
import { useFormDraft } from '../drafts/use-form-draft';
import { usePlan } from '../words/plan-context';
import { WhoSeesArea } from '../words/who-sees-area';
import { useKept } from '../words/use-kept';

const kept = ['reason'] as const;

/** A no has a reason, which the person reads; a no to an application is another thing. */
export function DeclineForm({ need, onClose }: { need: NeedViewFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { name } = usePlan();
  const { press, sending, fields, problem } = usePress(
    useKept(SetNeedStateMutation, `${t('needs.decline')}: ${need.text}`),
    () => {
      draft.drop();
      onClose();
    },
  );
  const form = useForm({
    defaultValues: { id: need.id, expectedVersion: need.version, state: 'declined' as const, reason: '' },
    resolver: zodResolver(setNeedStateInput),
  });
  const { register, handleSubmit, formState, setFocus } = form;
  const draft = useFormDraft(form, {
    key: `decline:${need.id}`,
    area: need.lifeArea,
    baseVersion: need.version,
    fields: kept,
  });
  useEffect(() => setFocus('reason'), [setFocus]);
  const submit = handleSubmit(({ id, reason }) =>
    press({ input: { id, expectedVersion: need.version, state: 'DECLINED', reason } }),
  );
  return (
    <form
      noValidate
      className="pl-form"
      onSubmit={(event) => void submit(event)}
      aria-label={`${t('needs.decline')}: ${need.text}`}
    >
      <Stack gap="md">
        <TextArea
          {...register('reason')}
          label={t('needs.declineWhy')}
          description={t('needs.declineHelp', { name })}
          error={errorText(formState.errors.reason?.message ?? fields['reason'])}
          rows={2}
        />
        <Text subtle>{t('needs.declineDecision')}</Text>
        <WhoSeesArea area={need.lifeArea} />
        <FormProblem problem={problem} fields={fields} />
        <DraftLine draft={draft} onThrownAway={() => form.reset()} />
        <Row>
          <Button type="submit" busy={sending}>
            {t('needs.decline')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

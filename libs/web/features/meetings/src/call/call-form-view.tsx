import { zodResolver } from '@hookform/resolvers/zod';
import { newId, readErrors, useFaultText, useTypedMutation } from '@samplan/web/data';
import { Button, ErrorSummary, paths, Stack, useNavigateTo, useTranslation, WhoSees } from '@samplan/web/ui';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useLeaveWarning } from '../forms/use-leave-warning';
import { CallMeetingMutation } from '../graphql/call-meeting';
import { MutationNotice } from '../parts/mutation-notice';
import { AgendaBuilder } from './agenda-builder';
import { callForm, type CallFormResult, type CallFormValues, formPath, toCallInput } from './call-form';
import { type CallCircle, useInvitees } from './invitees';
import { ParticipantChoice } from './participant-choice';
import { useSummary } from './use-summary';
import { WhenAndWhere } from './when-and-where';

export function CallForm({ circle }: { circle: CallCircle }) {
  const { t } = useTranslation();
  const invitees = useInvitees(circle);
  const [idempotencyKey] = useState(newId);
  const [problem, setProblem] = useState<string | null>(null);
  const form = useForm<CallFormValues, unknown, CallFormResult>({
    resolver: zodResolver(callForm),
    mode: 'onTouched',
    shouldFocusError: false,
    defaultValues: {
      title: t('meetings.call.meetingTitlePreset'),
      date: '',
      time: '10:00',
      length: '60',
      place: '',
      participantIds: invitees.map(({ id }) => id),
      agenda: [],
    },
  });
  const { execute, sending } = useTypedMutation(CallMeetingMutation);
  const faultText = useFaultText();
  const navigate = useNavigateTo();
  const summary = useSummary(form);
  useLeaveWarning(form.formState.isDirty && !form.formState.isSubmitSuccessful);

  const submit = form.handleSubmit(async (values) => {
    setProblem(null);
    const { data, fault } = await execute({ input: toCallInput(values, circle.id, idempotencyKey) });
    if (fault) return setProblem(faultText(fault));
    const errors = readErrors(data.callMeeting.errors);
    for (const [path, message] of Object.entries(errors.fields)) {
      form.setError(formPath(path) as keyof CallFormValues, { type: 'server', message });
    }
    if (errors.general) return setProblem(errors.general.message);
    if (data.callMeeting.meeting && errors.none) navigate(paths.meeting(data.callMeeting.meeting.id));
  });

  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack gap="xl">
          <ErrorSummary errors={summary} attempt={form.formState.submitCount} />
          <WhenAndWhere />
          <ParticipantChoice invitees={invitees} />
          <AgendaBuilder circle={circle} />
          <Stack gap="sm">
            <MutationNotice text={problem} />
            <WhoSees>{t('meetings.call.whoSees')}</WhoSees>
            <div>
              <Button type="submit" busy={sending}>
                {t(sending ? 'meetings.call.submitting' : 'meetings.call.submit')}
              </Button>
            </div>
          </Stack>
        </Stack>
      </form>
    </FormProvider>
  );
}

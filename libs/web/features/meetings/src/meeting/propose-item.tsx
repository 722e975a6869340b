import { zodResolver } from '@hookform/resolvers/zod';
import { proposeAgendaItemInput } from '@samplan/shared/contracts';
import { readErrors, useFaultText, useTypedMutation, useErrorText } from '@samplan/web/data';
import { Button, Select, Stack, TextField, useTranslation, WhoSees } from '@samplan/web/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import { asName, useLifeAreaOptions } from '../forms/life-area-options';
import { ProposeAgendaItemMutation } from '../graphql/write-minutes';
import { MutationNotice } from '../parts/mutation-notice';
import { useMeeting } from './meeting-context';

type Values = z.input<typeof proposeAgendaItemInput>;
type Result = z.output<typeof proposeAgendaItemInput>;

/** Anybody in the meeting may put something on the agenda, the person first of all. */
export function ProposeItem({ labelHidden = false }: { labelHidden?: boolean }) {
  const { t } = useTranslation();
  const text = useErrorText();
  const { meeting, announce } = useMeeting();
  const options = useLifeAreaOptions(meeting.myAccess.areas);
  const [problem, setProblem] = useState<string | null>(null);
  const faultText = useFaultText();
  const { execute, sending } = useTypedMutation(ProposeAgendaItemMutation);
  const { register, handleSubmit, reset, setError, setFocus, watch, formState } = useForm<Values, unknown, Result>({
    resolver: zodResolver(proposeAgendaItemInput),
    defaultValues: { meetingId: meeting.id, title: '', lifeArea: 'common' },
  });
  const area = watch('lifeArea') ?? 'common';

  const submit = handleSubmit(async ({ lifeArea, ...rest }) => {
    setProblem(null);
    const { data, fault } = await execute({ input: { ...rest, lifeArea: asName(lifeArea) } });
    if (fault) return setProblem(faultText(fault));
    const { fields, general, none } = readErrors(data.proposeAgendaItem.errors);
    if (fields['title']) setError('title', { message: fields['title'] });
    if (fields['lifeArea']) setError('lifeArea', { message: fields['lifeArea'] });
    if (general) setProblem(general.message);
    if (!none) return;
    reset();
    setFocus('title');
    announce(t('meetings.propose.done'));
  });

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <TextField
          {...register('title')}
          label={t('meetings.propose.field')}
          labelHidden={labelHidden}
          error={text(formState.errors.title?.message)}
        />
        <WhoSees>
          {area === 'common'
            ? t('meetings.propose.whoSees')
            : t('meetings.propose.whoSeesArea', { area: t(`vocabulary.lifeArea.${asName(area)}`).toLowerCase() })}
        </WhoSees>
        {options.length > 1 ? (
          <details className="mt-more" open={formState.errors.lifeArea ? true : undefined}>
            <summary>{t('meetings.propose.more')}</summary>
            <Select
              {...register('lifeArea')}
              label={t('meetings.propose.area')}
              options={options}
              error={text(formState.errors.lifeArea?.message)}
            />
          </details>
        ) : null}
        <MutationNotice text={problem} />
        <div>
          <Button type="submit" variant="secondary" busy={sending}>
            {t('meetings.propose.submit')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

import { useErrorText } from '@samplan/web/data';
import { osloDate, osloInstant } from '@samplan/shared/i18n';
import {
  DateField,
  RadioGroup,
  Row,
  Section,
  Stack,
  TextField,
  TimeField,
  useFormat,
  useTranslation,
} from '@samplan/web/ui';
import { Controller, useFormContext } from 'react-hook-form';
import { type CallFormValues, lengths } from './call-form';
import { fieldId } from './use-summary';

export function WhenAndWhere() {
  const { t } = useTranslation();
  const text = useErrorText();
  const { register, control, formState } = useFormContext<CallFormValues>();
  const { errors } = formState;
  return (
    <Section heading={t('meetings.call.when')}>
      <Stack>
        <TextField
          {...register('title')}
          id={fieldId('title')}
          label={t('meetings.call.meetingTitle')}
          description={t('meetings.call.meetingTitleHelp')}
          error={text(errors.title?.message)}
        />
        <Row gap="md" className="mt-fields">
          <DateField
            {...register('date')}
            id={fieldId('date')}
            label={t('meetings.call.date')}
            min={osloDate(Date.now())}
            error={text(errors.date?.message)}
          />
          <TimeField
            {...register('time')}
            id={fieldId('time')}
            label={t('meetings.call.time')}
            error={text(errors.time?.message)}
            below={<EndsAt />}
          />
        </Row>
        <Controller
          name="length"
          control={control}
          render={({ field }) => (
            <RadioGroup
              inline
              legend={t('meetings.call.length')}
              name={field.name}
              id={fieldId('length')}
              value={String(field.value)}
              onChange={field.onChange}
              options={lengths.map((count) => ({
                value: String(count),
                label: t('meetings.call.lengthMinutes', { count }),
              }))}
              error={text(errors.length?.message)}
            />
          )}
        />
        <TextField
          {...register('place')}
          id={fieldId('place')}
          label={t('meetings.call.place')}
          description={t('meetings.call.placeHelp')}
          optional
          error={text(errors.place?.message)}
        />
      </Stack>
    </Section>
  );
}

function EndsAt() {
  const { t } = useTranslation();
  const format = useFormat();
  const [date, time, length] = useFormContext<CallFormValues>().watch(['date', 'time', 'length']);
  const start = osloInstant(date || osloDate(Date.now()), time);
  if (!start) return null;
  return <>{t('meetings.call.ends', { time: format.time(Date.parse(start) + Number(length) * 60_000) })}</>;
}

import { useErrorText } from '@samplan/web/data';
import { Checkbox, FieldError, Section, Text, useTranslation, VisuallyHidden } from '@samplan/web/ui';
import { useFormContext } from 'react-hook-form';
import type { CallFormValues } from './call-form';
import type { Invitee } from './invitees';
import { fieldId } from './use-summary';

export function ParticipantChoice({ invitees }: { invitees: readonly Invitee[] }) {
  const { t } = useTranslation();
  const text = useErrorText();
  const { register, watch, formState } = useFormContext<CallFormValues>();
  const error = text(formState.errors.participantIds?.message);
  const errorId = `${fieldId('participantIds')}-error`;
  return (
    <Section heading={t('meetings.call.who')}>
      <fieldset className="mt-fieldset" aria-describedby={error ? errorId : undefined}>
        <legend>
          <VisuallyHidden>{t('meetings.call.who')}</VisuallyHidden>
        </legend>
        <Text subtle>{t('meetings.call.whoHelp')}</Text>
        <div className="mt-people">
          {invitees.map(({ id, name, detail }, index) => (
            <Checkbox
              {...register('participantIds')}
              key={id}
              id={index === 0 ? fieldId('participantIds') : undefined}
              value={id}
              label={name}
              description={detail}
            />
          ))}
        </div>
        {error ? <FieldError id={errorId}>{error}</FieldError> : null}
        <Text size="sm" aria-live="polite">
          {t('meetings.call.whoCount', { count: watch('participantIds').length })}
        </Text>
      </fieldset>
    </Section>
  );
}

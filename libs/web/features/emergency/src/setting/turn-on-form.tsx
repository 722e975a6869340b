import { dateInOslo } from '@samplan/shared/kernel';
import { FaultState, useSave } from '@samplan/web/data';
import { Button, DateField, FormProblem, Row, Stack, TextField, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { TurnOnMutation } from '../graphql/setting';

export function TurnOnForm() {
  const { t } = useTranslation();
  const [typed, setTyped] = useState({ legalGround: '', maxHours: '4', from: dateInOslo(new Date()), until: '' });
  const { save, saving, errors, fault } = useSave(TurnOnMutation, (data) => data.setEmergencyGround.errors);
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    error: errors.fields[name],
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { legalGround, maxHours, from, until } = typed;
    // What is no number is none at all, and is refused beside its field.
    const hours = /^\d{1,4}$/.test(maxHours.trim()) ? Number(maxHours) : 0;
    void save({ input: { legalGround, maxHours: hours, from, until: until || null } });
  };
  return (
    <form noValidate onSubmit={submit} aria-label={t('emergency.setting.turnOn')}>
      <Stack gap="md">
        <TextField
          label={t('emergency.setting.ground')}
          description={t('emergency.setting.groundHelp')}
          {...field('legalGround')}
        />
        <TextField
          label={t('emergency.setting.maxHours')}
          description={t('emergency.setting.maxHoursHelp')}
          inputMode="numeric"
          {...field('maxHours')}
        />
        <DateField label={t('emergency.setting.from')} {...field('from')} />
        <DateField
          label={t('emergency.setting.until')}
          description={t('emergency.setting.untilHelp')}
          {...field('until')}
          optional
        />
        <FormProblem problem={errors.general?.message ?? null} fields={errors.fields} />
        {fault ? <FaultState fault={fault} /> : null}
        <Row>
          <Button type="submit" busy={saving}>
            {t('emergency.setting.turnOn')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

import { useTypedMutation, usePress } from '@samplan/web/data';
import { Stack, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { ChangeMandateMutation, ChangeParentMutation } from '../graphql/change-circle';
import type { Circle } from './circle-context';
import { DayFields } from './day-fields';
import { MandateFields } from './mandate-fields';
import { PreviewBox } from './preview-box';
import { FormEnd } from './relative-form';

interface ChangeMandateFormProps {
  guardian: Circle['guardians'][number];
  onClose: () => void;
}

/** What the authority has decided instead. What stood before is kept in the history. */
export function ChangeMandateForm({ guardian, onClose }: ChangeMandateFormProps) {
  const { t } = useTranslation();
  const { id, version: expectedVersion, authority, areas, level, mayConsent } = guardian;
  const [mandate, setMandate] = useState({ authority, areas: [...areas], level, mayConsent });
  const [days, setDays] = useState({ from: '', until: guardian.lastDay ?? '' });
  const { press, sending, fields, problem } = usePress(useTypedMutation(ChangeMandateMutation));
  const input = { id, expectedVersion, ...mandate, until: days.until || null };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void press({ input }).then((through) => through && onClose());
  };
  return (
    <form noValidate onSubmit={submit} aria-label={t('consent.changeOf', { to: guardian.person?.name ?? '' })}>
      <Stack gap="md">
        <MandateFields value={mandate} onChange={setMandate} fields={fields} />
        <DayFields value={days} onChange={setDays} fields={fields} />
        <PreviewBox input={mandate.authority ? { changeMandate: input } : null} />
        <FormEnd {...{ sending, fields, problem, onClose }} />
      </Stack>
    </form>
  );
}

interface ChangeParentFormProps {
  parent: Circle['parents'][number];
  onClose: () => void;
}

export function ChangeParentForm({ parent, onClose }: ChangeParentFormProps) {
  const { t } = useTranslation();
  const [days, setDays] = useState({ from: '', until: parent.lastDay ?? '' });
  const { press, sending, fields, problem } = usePress(useTypedMutation(ChangeParentMutation));
  const input = { id: parent.id, expectedVersion: parent.version, until: days.until || null };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void press({ input }).then((through) => through && onClose());
  };
  return (
    <form noValidate onSubmit={submit} aria-label={t('consent.changeOf', { to: parent.person?.name ?? '' })}>
      <Stack gap="md">
        <DayFields value={days} onChange={setDays} fields={fields} />
        <PreviewBox input={{ changeParent: input }} />
        <FormEnd {...{ sending, fields, problem, onClose }} />
      </Stack>
    </form>
  );
}

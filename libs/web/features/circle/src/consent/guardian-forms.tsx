import { type LifeArea, useTypedMutation, usePress } from '@samplan/web/data';
import { Checkbox, DateField, Stack, TextField, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { RecordMandateMutation, RecordParentMutation } from '../graphql/change-circle';
import { AreaChoice } from './area-choice';
import { useCircle } from './circle-context';
import { KnownPerson } from './known-person';
import { PreviewBox } from './preview-box';
import { FormEnd } from './relative-form';

/** A guardian as the authority has decided, written down by the coordinator. */
export function MandateForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { id: collaborationId } = useCircle();
  const [personId, setPersonId] = useState('');
  const [areas, setAreas] = useState<LifeArea[]>([]);
  const [mayConsent, setMayConsent] = useState(false);
  const [authority, setAuthority] = useState('');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const { press, sending, fields, problem } = usePress(useTypedMutation(RecordMandateMutation));
  const input = {
    collaborationId,
    personId,
    level: 'CONTRIBUTE' as const,
    areas,
    mayConsent,
    authority,
    from,
    until: until || null,
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void press({ input }).then((through) => through && onClose());
  };
  return (
    <form noValidate onSubmit={submit} aria-label={t('consent.recordMandate')}>
      <Stack gap="md">
        <KnownPerson
          label={t('consent.relativeWho')}
          value={personId}
          onChange={setPersonId}
          error={fields['personId']}
        />
        <TextField
          label={t('consent.authority')}
          value={authority}
          onChange={(event) => setAuthority(event.target.value)}
          error={fields['authority']}
        />
        <AreaChoice legend={t('consent.areas')} value={areas} onChange={setAreas} error={fields['areas']} />
        <Checkbox
          label={t('consent.mayConsent')}
          checked={mayConsent}
          onChange={(event) => setMayConsent(event.target.checked)}
        />
        <DateField
          label={t('consent.fromField')}
          value={from}
          onChange={(event) => setFrom(event.target.value)}
          error={fields['from']}
        />
        <DateField
          label={t('consent.untilField')}
          optional
          value={until}
          onChange={(event) => setUntil(event.target.value)}
          error={fields['until']}
        />
        <PreviewBox input={personId && authority && from ? { recordMandate: input } : null} />
        <FormEnd sending={sending} problem={problem} onClose={onClose} />
      </Stack>
    </form>
  );
}

export function ParentForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { id: collaborationId } = useCircle();
  const [personId, setPersonId] = useState('');
  const { press, sending, fields, problem } = usePress(useTypedMutation(RecordParentMutation));
  const input = { collaborationId, personId };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void press({ input }).then((through) => through && onClose());
  };
  return (
    <form noValidate onSubmit={submit} aria-label={t('consent.recordParent')}>
      <Stack gap="md">
        <KnownPerson
          label={t('consent.relativeWho')}
          value={personId}
          onChange={setPersonId}
          error={fields['personId']}
        />
        <PreviewBox input={personId ? { recordParent: input } : null} />
        <FormEnd sending={sending} problem={problem} onClose={onClose} />
      </Stack>
    </form>
  );
}

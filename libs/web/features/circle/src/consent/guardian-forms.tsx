import { type LifeArea, useTypedMutation, usePress } from '@samplan/web/data';
import { Checkbox, DateField, Stack, TextField, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { RecordMandateMutation, RecordParentMutation } from '../graphql/change-circle';
import { AreaChoice } from './area-choice';
import { useCircle } from './circle-context';
import { PreviewBox } from './preview-box';
import { FormEnd } from './relative-form';
import { isSomebody, noWho, whoOf } from './who';
import { WhoAtHome } from './who-at-home';

/** A guardian as the authority has decided, written down by the coordinator. */
export function MandateForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { id: collaborationId } = useCircle();
  const [who, setWho] = useState(noWho);
  const [areas, setAreas] = useState<LifeArea[]>([]);
  const [mayConsent, setMayConsent] = useState(false);
  const [authority, setAuthority] = useState('');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const { press, sending, fields, problem } = usePress(useTypedMutation(RecordMandateMutation));
  const input = {
    collaborationId,
    ...whoOf(who),
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
        <WhoAtHome value={who} onChange={setWho} fields={fields} />
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
        <PreviewBox
          input={isSomebody(who, true) && authority && from ? { recordMandate: input } : null}
          typed={who.atHome}
        />
        <FormEnd sending={sending} problem={problem} onClose={onClose} />
      </Stack>
    </form>
  );
}

export function ParentForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { id: collaborationId } = useCircle();
  const [who, setWho] = useState(noWho);
  const { press, sending, fields, problem } = usePress(useTypedMutation(RecordParentMutation));
  const input = { collaborationId, ...whoOf(who) };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void press({ input }).then((through) => through && onClose());
  };
  return (
    <form noValidate onSubmit={submit} aria-label={t('consent.recordParent')}>
      <Stack gap="md">
        <WhoAtHome value={who} onChange={setWho} fields={fields} />
        <PreviewBox input={isSomebody(who, true) ? { recordParent: input } : null} typed={who.atHome} />
        <FormEnd sending={sending} problem={problem} onClose={onClose} />
      </Stack>
    </form>
  );
}

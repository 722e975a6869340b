import { type LifeArea, type RecordMandateInput, useTypedMutation, usePress } from '@samplan/web/data';
import { Checkbox, Stack, TextField, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { RecordMandateMutation, RecordParentMutation } from '../graphql/change-circle';
import { AreaChoice } from './area-choice';
import { useCircle } from './circle-context';
import { DayFields, noDays } from './day-fields';
import { LevelChoice } from './level-choice';
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
  const [level, setLevel] = useState<RecordMandateInput['level']>('READ');
  const [days, setDays] = useState(noDays);
  const { press, sending, fields, problem } = usePress(useTypedMutation(RecordMandateMutation));
  const input = {
    collaborationId,
    ...whoOf(who),
    level,
    areas,
    mayConsent,
    authority,
    from: days.from,
    until: days.until || null,
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
        <LevelChoice value={level} onChange={setLevel} error={fields['level']} />
        <Checkbox
          label={t('consent.mayConsent')}
          checked={mayConsent}
          onChange={(event) => setMayConsent(event.target.checked)}
        />
        <DayFields value={days} onChange={setDays} fields={fields} first="needed" />
        <PreviewBox
          input={isSomebody(who, true) && authority && days.from ? { recordMandate: input } : null}
          typed={who.atHome}
        />
        <FormEnd sending={sending} problem={problem} onClose={onClose} />
      </Stack>
    </form>
  );
}

/** Parental responsibility: which days are asked for, and the age decides what it opens. */
export function ParentForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { id: collaborationId } = useCircle();
  const [who, setWho] = useState(noWho);
  const { press, sending, fields, problem } = usePress(useTypedMutation(RecordParentMutation));
  const [days, setDays] = useState(noDays);
  const input = { collaborationId, ...whoOf(who), from: days.from || null, until: days.until || null };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void press({ input }).then((through) => through && onClose());
  };
  return (
    <form noValidate onSubmit={submit} aria-label={t('consent.recordParent')}>
      <Stack gap="md">
        <WhoAtHome value={who} onChange={setWho} fields={fields} />
        <DayFields value={days} onChange={setDays} fields={fields} first="optional" />
        <PreviewBox input={isSomebody(who, true) ? { recordParent: input } : null} typed={who.atHome} />
        <FormEnd sending={sending} problem={problem} onClose={onClose} />
      </Stack>
    </form>
  );
}

import { useTypedMutation, usePress } from '@samplan/web/data';
import { Stack, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { RecordMandateMutation, RecordParentMutation } from '../graphql/change-circle';
import { useCircle } from './circle-context';
import { DayFields, noDays } from './day-fields';
import { MandateFields, noMandate } from './mandate-fields';
import { PreviewBox } from './preview-box';
import { FormEnd } from './relative-form';
import { isSomebody, noWho, whoOf } from './who';
import { WhoAtHome } from './who-at-home';

interface FormProps {
  onSaved: () => void;
  onClose: () => void;
}

/** A guardian as the authority has decided, written down by the coordinator. */
export function MandateForm({ onSaved, onClose }: FormProps) {
  const { t } = useTranslation();
  const { id: collaborationId } = useCircle();
  const [who, setWho] = useState(noWho);
  const [mandate, setMandate] = useState(noMandate);
  const [days, setDays] = useState(noDays);
  const { press, sending, fields, problem } = usePress(useTypedMutation(RecordMandateMutation));
  const input = {
    collaborationId,
    ...whoOf(who),
    ...mandate,
    from: days.from,
    until: days.until || null,
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void press({ input }).then((through) => through && onSaved());
  };
  return (
    <form noValidate onSubmit={submit} aria-label={t('consent.recordMandate')}>
      <Stack gap="md">
        <WhoAtHome value={who} onChange={setWho} fields={fields} />
        <MandateFields value={mandate} onChange={setMandate} fields={fields} />
        <DayFields value={days} onChange={setDays} fields={fields} first="needed" />
        <PreviewBox
          input={isSomebody(who, true) && mandate.authority && days.from ? { recordMandate: input } : null}
          typed={who.atHome}
        />
        <FormEnd {...{ sending, fields, problem, onClose }} />
      </Stack>
    </form>
  );
}

/** Parental responsibility: which days are asked for, and the age decides what it opens. */
export function ParentForm({ onSaved, onClose }: FormProps) {
  const { t } = useTranslation();
  const { id: collaborationId } = useCircle();
  const [who, setWho] = useState(noWho);
  const { press, sending, fields, problem } = usePress(useTypedMutation(RecordParentMutation));
  const [days, setDays] = useState(noDays);
  const input = { collaborationId, ...whoOf(who), from: days.from || null, until: days.until || null };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void press({ input }).then((through) => through && onSaved());
  };
  return (
    <form noValidate onSubmit={submit} aria-label={t('consent.recordParent')}>
      <Stack gap="md">
        <WhoAtHome value={who} onChange={setWho} fields={fields} />
        <DayFields value={days} onChange={setDays} fields={fields} first="optional" />
        <PreviewBox input={isSomebody(who, true) ? { recordParent: input } : null} typed={who.atHome} />
        <FormEnd {...{ sending, fields, problem, onClose }} />
      </Stack>
    </form>
  );
}

import { newId } from '@samplan/shared/kernel';
import {
  type LetInRelativeInput,
  type LifeArea,
  type NextOfKinKind,
  useTypedMutation,
  usePress,
} from '@samplan/web/data';
import { Checkbox, RadioGroup, Stack, TextField, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { LetInRelativeMutation } from '../graphql/change-circle';
import { AreaChoice } from './area-choice';
import { useCircle } from './circle-context';
import { DayFields, noDays } from './day-fields';
import type { NewHere } from './let-in';
import { LevelChoice } from './level-choice';
import { PreviewBox } from './preview-box';
import { FormEnd } from './relative-form';
import { emptySaid, saidOf } from './said';
import { SaidFields } from './said-fields';
import { isSomebody, nameOf, newOf, noWho } from './who';
import { WhoAtHome } from './who-at-home';

const kinds: readonly NextOfKinKind[] = ['NEXT_OF_KIN', 'SPOKESPERSON'];

interface LetInFormProps {
  onSaved: () => void;
  onClose: () => void;
  /** Told of somebody who is not in the list; of nobody, when it was one who is. */
  onLetIn: (who: NewHere | null) => void;
}

/** Lets in somebody near: who, as what, which parts, and from when until when. */
export function LetInForm({ onSaved, onClose, onLetIn }: LetInFormProps) {
  const { t } = useTranslation();
  const { id: collaborationId, records } = useCircle();
  const [who, setWho] = useState(noWho);
  const [idempotencyKey] = useState(newId);
  const [kind, setKind] = useState<NextOfKinKind>('NEXT_OF_KIN');
  const [relationship, setRelationship] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [closest, setClosest] = useState(false);
  const [areas, setAreas] = useState<LifeArea[]>([]);
  const [level, setLevel] = useState<LetInRelativeInput['level']>('READ');
  const [days, setDays] = useState(noDays);
  const [said, setSaid] = useState(records ? null : emptySaid(''));
  const { press, sending, fields, problem } = usePress(useTypedMutation(LetInRelativeMutation));
  const asKind =
    kind === 'SPOKESPERSON'
      ? { kind, organisation, relationship: t('consent.asSpokesperson'), closest: false }
      : { kind, organisation: null, relationship, closest };
  const input = {
    collaborationId,
    ...newOf(who, idempotencyKey),
    ...asKind,
    level,
    areas,
    from: days.from || null,
    until: days.until || null,
    purpose: t('consent.relativePurpose'),
    said: records ? saidOf(said) : said?.heard ? { heard: said.heard } : null,
  };
  const ready = isSomebody(who) && (kind === 'SPOKESPERSON' ? organisation : relationship).trim();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void press({ input }).then((through) => {
      if (!through) return;
      onLetIn(who.atHome && { name: nameOf(who.atHome), byNumber: Boolean(input.atHome) });
      onSaved();
    });
  };
  return (
    <form noValidate onSubmit={submit} aria-label={t('consent.letIn')}>
      <Stack gap="md">
        <WhoAtHome
          value={who}
          onChange={setWho}
          fields={fields}
          number={records ? 'optional' : 'none'}
          privately={kind === 'NEXT_OF_KIN'}
        />
        <RadioGroup
          legend={t('consent.relativeKind')}
          name="kind"
          options={kinds.map((value) => ({ value, label: t(`consent.kind.${value}`) }))}
          value={kind}
          onChange={(value) => {
            setKind(value as NextOfKinKind);
            // Next of kin are chosen from another list.
            if (!who.atHome) setWho(noWho);
          }}
        />
        {kind === 'SPOKESPERSON' ? (
          <TextField
            label={t('consent.organisation')}
            value={organisation}
            onChange={(event) => setOrganisation(event.target.value)}
            error={fields['organisation']}
          />
        ) : (
          <>
            <Checkbox
              label={t('consent.closest')}
              checked={closest}
              onChange={(event) => setClosest(event.target.checked)}
            />
            <TextField
              label={t('consent.relationship')}
              value={relationship}
              onChange={(event) => setRelationship(event.target.value)}
              error={fields['relationship']}
            />
          </>
        )}
        <AreaChoice legend={t('consent.areas')} value={areas} onChange={setAreas} error={fields['areas']} />
        <LevelChoice value={level} onChange={setLevel} error={fields['level']} />
        <DayFields value={days} onChange={setDays} fields={fields} first="optional" />
        <SaidFields value={said} onChange={setSaid} fields={fields} />
        <PreviewBox input={ready ? { letInRelative: input } : null} typed={who.atHome} />
        <FormEnd {...{ sending, fields, problem, onClose }} />
      </Stack>
    </form>
  );
}

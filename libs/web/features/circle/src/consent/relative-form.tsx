import { type LifeArea, type NextOfKinKind, useTypedMutation, usePress } from '@samplan/web/data';
import { Button, Checkbox, Notice, RadioGroup, Row, Stack, TextField, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { ChangeRelativeMutation, LetInRelativeMutation } from '../graphql/change-circle';
import { AreaChoice } from './area-choice';
import { useCircle } from './circle-context';
import { KnownPerson } from './known-person';
import { PreviewBox } from './preview-box';
import { emptySaid, SaidFields, saidOf } from './said-fields';

const kinds: readonly NextOfKinKind[] = ['NEXT_OF_KIN', 'SPOKESPERSON'];

/** Lets in somebody near: who, as what, and which parts. */
export function LetInForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { id: collaborationId, records } = useCircle();
  const [personId, setPersonId] = useState('');
  const [kind, setKind] = useState<NextOfKinKind>('NEXT_OF_KIN');
  const [relationship, setRelationship] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [closest, setClosest] = useState(false);
  const [areas, setAreas] = useState<LifeArea[]>([]);
  const [said, setSaid] = useState(records ? null : emptySaid(''));
  const { press, sending, fields, problem } = usePress(useTypedMutation(LetInRelativeMutation));
  const input = {
    collaborationId,
    personId,
    kind,
    relationship,
    organisation: kind === 'SPOKESPERSON' ? organisation : null,
    level: 'CONTRIBUTE' as const,
    areas,
    closest,
    purpose: t('consent.relativePurpose'),
    said: records ? saidOf(said) : said?.heard ? { heard: said.heard } : null,
  };
  const ready = Boolean(personId && relationship && (kind === 'NEXT_OF_KIN' || organisation));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void press({ input }).then((through) => through && onClose());
  };
  return (
    <form noValidate onSubmit={submit} aria-label={t('consent.letIn')}>
      <Stack gap="md">
        <KnownPerson
          label={t('consent.relativeWho')}
          value={personId}
          onChange={setPersonId}
          error={fields['personId']}
          privately={kind === 'NEXT_OF_KIN'}
        />
        <RadioGroup
          legend={t('consent.relativeKind')}
          name="kind"
          options={kinds.map((value) => ({ value, label: t(`consent.kind.${value}`) }))}
          value={kind}
          onChange={(value) => setKind(value as NextOfKinKind)}
        />
        {kind === 'SPOKESPERSON' ? (
          <TextField
            label={t('consent.organisation')}
            value={organisation}
            onChange={(event) => setOrganisation(event.target.value)}
            error={fields['organisation']}
          />
        ) : (
          <Checkbox
            label={t('consent.closest')}
            checked={closest}
            onChange={(event) => setClosest(event.target.checked)}
          />
        )}
        <TextField
          label={t('consent.relationship')}
          value={relationship}
          onChange={(event) => setRelationship(event.target.value)}
          error={fields['relationship']}
        />
        <AreaChoice legend={t('consent.areas')} value={areas} onChange={setAreas} error={fields['areas']} />
        <SaidFields value={said} onChange={setSaid} fields={fields} />
        <PreviewBox input={ready ? { letInRelative: input } : null} />
        <FormEnd sending={sending} problem={problem} onClose={onClose} />
      </Stack>
    </form>
  );
}

interface ChangeRelativeFormProps {
  relative: ReturnType<typeof useCircle>['relatives'][number];
  onClose: () => void;
}

export function ChangeRelativeForm({ relative, onClose }: ChangeRelativeFormProps) {
  const { t } = useTranslation();
  const { records } = useCircle();
  const [areas, setAreas] = useState<LifeArea[]>([...relative.areas]);
  const [said, setSaid] = useState(records ? null : emptySaid(''));
  const { press, sending, fields, problem } = usePress(useTypedMutation(ChangeRelativeMutation));
  const { id, version: expectedVersion, relationship, level, closest } = relative;
  const input = {
    id,
    expectedVersion,
    relationship,
    level,
    closest,
    areas,
    purpose: t('consent.relativePurpose'),
    said: records ? saidOf(said) : said?.heard ? { heard: said.heard } : null,
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void press({ input }).then((through) => through && onClose());
  };
  return (
    <form noValidate onSubmit={submit} aria-label={t('consent.changeOf', { to: relative.person?.name ?? '' })}>
      <Stack gap="md">
        <AreaChoice legend={t('consent.areas')} value={areas} onChange={setAreas} error={fields['areas']} />
        <SaidFields value={said} onChange={setSaid} fields={fields} mayBeNobody />
        <PreviewBox input={{ changeRelative: input }} />
        <FormEnd sending={sending} problem={problem} onClose={onClose} />
      </Stack>
    </form>
  );
}

export function FormEnd({
  sending,
  problem,
  onClose,
}: {
  sending: boolean;
  problem: string | null;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <>
      {problem ? (
        <Notice tone="danger" announce>
          {problem}
        </Notice>
      ) : null}
      <Row>
        <Button type="submit" busy={sending}>
          {t('consent.save')}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {t('common.action.cancel')}
        </Button>
      </Row>
    </>
  );
}

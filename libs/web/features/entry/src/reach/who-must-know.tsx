import { usePress, useTypedMutation } from '@samplan/web/data';
import { Checkbox, Notice, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { SetSeesPlaceMutation } from '../graphql/reach';
import type { Collaboration } from './reach-page';

type Member = Collaboration['team'][number];

/** One press for each: from then on the place is told to them, or to them no more. */
export function WhoMustKnow({ team, onSaved }: { team: readonly Member[]; onSaved: () => void }) {
  const { t } = useTranslation();
  const others = team.filter(({ level }) => level !== 'COORDINATE');
  if (others.length === 0) return null;
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label">{t('entry.protect.who')}</legend>
      <p data-field="description">{t('entry.protect.whoHelp')}</p>
      {others.map((member) => (
        <MustKnow key={member.id} member={member} onSaved={onSaved} />
      ))}
    </fieldset>
  );
}

function MustKnow({ member, onSaved }: { member: Member; onSaved: () => void }) {
  const { press, sending, anyProblem: problem } = usePress(useTypedMutation(SetSeesPlaceMutation));
  // Shown as pressed at once, until the server's own answer stands there.
  const [pressed, setPressed] = useState<boolean | null>(null);
  const known = member.seesPlace ?? false;
  if (pressed === known && !sending) setPressed(null);
  const set = async (seesPlace: boolean): Promise<void> => {
    setPressed(seesPlace);
    if (await press({ input: { membershipId: member.id, seesPlace } })) onSaved();
    else setPressed(null);
  };
  return (
    <>
      <Checkbox
        label={member.person.name}
        description={member.unit?.name}
        checked={pressed ?? known}
        aria-busy={sending || undefined}
        onChange={(event) => void set(event.target.checked)}
      />
      {problem ? (
        <Notice tone="danger" announce>
          <Text>{problem}</Text>
        </Notice>
      ) : null}
    </>
  );
}

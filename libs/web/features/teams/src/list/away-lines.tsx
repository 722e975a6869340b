import { type TeamMemberViewFragment, useTypedMutation } from '@samplan/web/data';
import { dateInOslo } from '@samplan/shared/kernel';
import { AskFirst, useFormat, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { RefuseDeputyMutation } from '../graphql/away';

interface AwayLinesProps {
  member: Pick<TeamMemberViewFragment, 'away' | 'deputies'>;
  collaborationId: string;
  /** The one who is helped may say no to a deputy. */
  mine: boolean;
}

/** Until when a member is away, and who stands in. Never why. */
export function AwayLines({ member: { away, deputies }, collaborationId, mine }: AwayLinesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const today = dateInOslo(new Date());
  const date = (value: string): string => format.date(value, 'weekday');
  if (!away && deputies.length === 0) return null;
  return (
    <div className="tm-away">
      {away ? (
        <p>
          {away.fromDate <= today
            ? t('start.team.awayUntil', { date: date(away.untilDate) })
            : t('start.team.awayLater', { from: date(away.fromDate), until: date(away.untilDate) })}
        </p>
      ) : null}
      {deputies.map(({ id, person, fromDate, untilDate }) => (
        <p key={id}>
          {fromDate <= today
            ? t('start.team.standsIn', { name: person.name })
            : t('start.team.standsInLater', { name: person.name, from: date(fromDate), until: date(untilDate) })}
          {mine ? <Refuse collaborationId={collaborationId} deputyId={id} name={person.name} /> : null}
        </p>
      ))}
    </div>
  );
}

function Refuse({ collaborationId, deputyId, name }: { collaborationId: string; deputyId: string; name: string }) {
  const { t } = useTranslation();
  const { execute, sending } = useTypedMutation(RefuseDeputyMutation);
  const [failed, setFailed] = useState(false);
  const refuse = async (): Promise<void> => {
    const { data } = await execute({ input: { collaborationId, deputyId } });
    setFailed(!data || data.refuseDeputy.errors.length > 0);
  };
  return (
    <>
      {' '}
      <AskFirst
        variant="tertiary"
        label={t('start.team.refuseDeputy', { name })}
        question={t('start.team.refuseSure', { name })}
        yes={t('start.team.refuseYes')}
        busy={sending}
        onYes={() => void refuse()}
      />
      {failed ? <span role="alert"> {t('start.team.refuseFailed')}</span> : null}
    </>
  );
}

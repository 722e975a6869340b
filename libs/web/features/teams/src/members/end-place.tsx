import { saveOutcome, type TeamPlaceFragment, useTypedMutation, useVersionedSave } from '@samplan/web/data';
import { paths, Select, Text, TextField, useNavigateTo, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { TeamForm } from '../forms/team-form';
import { EndMembershipMutation } from '../graphql/team-page';

interface EndPlaceProps {
  place: TeamPlaceFragment;
  own: boolean;
  /** Those who stay, to whom open measures can be given. */
  others: readonly { id: string; name: string }[];
  onSaved: () => void;
  onClose: () => void;
}

interface Ending {
  reason: string;
  handedOver: { measureId: string; toPersonId: string }[];
}

/** Leaving, or being taken out: what is promised is given to somebody who stays before it is done. */
export function EndPlace({ place, own, others, onSaved, onClose }: EndPlaceProps) {
  const { t } = useTranslation();
  const navigateTo = useNavigateTo();
  const [reason, setReason] = useState('');
  const [takers, setTakers] = useState<Record<string, string>>({});
  const { execute } = useTypedMutation(EndMembershipMutation);
  const saving = useVersionedSave<Ending>(
    async (ending) => {
      const { data, fault } = await execute({ input: { membershipId: place.id, ...ending } });
      return saveOutcome(fault ? { fault } : data.endMembership);
    },
    // Whoever has left has nothing more to see here.
    () => (own ? navigateTo(paths.start(), { replace: true }) : onSaved()),
  );
  const name = place.person.name;
  const handedOver = Object.entries(takers).map(([measureId, toPersonId]) => ({ measureId, toPersonId }));
  return (
    <TeamForm
      label={own ? t('teams.leave') : t('teams.endWhom', { name })}
      send={t(own ? 'teams.leave' : 'teams.end')}
      tone="danger"
      {...{ saving, onClose }}
      onSubmit={() => saving.save({ reason, handedOver }, 0)}
    >
      <Text>{own ? t('teams.leaveText') : t('teams.endText', { name })}</Text>
      {place.openMeasures.length > 0 ? (
        <>
          <Text>
            <strong>{t('teams.handOver')}</strong> {t('teams.handOverText')}
          </Text>
          {place.openMeasures.map(({ id, title }) => (
            <Select
              key={id}
              label={t('teams.takesOver', { title })}
              placeholder={t('common.field.choose')}
              options={others.map((other) => ({ value: other.id, label: other.name }))}
              value={takers[id] ?? ''}
              onChange={(event) => setTakers({ ...takers, [id]: event.target.value })}
              error={saving.fields[`handedOver.${id}`]}
            />
          ))}
        </>
      ) : null}
      <TextField
        label={t('teams.reason')}
        optional
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={saving.fields['reason']}
      />
    </TeamForm>
  );
}

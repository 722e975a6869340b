import { type TeamPlaceFragment, useTypedMutation } from '@samplan/web/data';
import { Button, Notice, Row, Select, Stack, Text, TextField, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { useSubmission } from '../forms/use-submission';
import { EndMembershipMutation } from '../graphql/team-page';

interface EndPlaceProps {
  place: TeamPlaceFragment;
  own: boolean;
  others: readonly { id: string; name: string }[];
  onClose: () => void;
}

/** Leaving, or being taken out: what is promised is given to somebody who stays before it is done. */
export function EndPlace({ place, own, others, onClose }: EndPlaceProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [takers, setTakers] = useState<Record<string, string>>({});
  const { execute } = useTypedMutation(EndMembershipMutation);
  const ending = useSubmission<void>(async () => {
    const handedOver = Object.entries(takers).map(([measureId, toPersonId]) => ({ measureId, toPersonId }));
    const { data, fault } = await execute({ input: { membershipId: place.id, reason, handedOver } });
    return fault ? { fault } : data.endMembership;
  }, onClose);
  const name = place.person.name;
  return (
    <form
      noValidate
      aria-label={own ? t('teams.leave') : t('teams.endWhom', { name })}
      onSubmit={(event) => {
        event.preventDefault();
        ending.submit();
      }}
    >
      <Stack gap="sm">
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
                error={ending.fields[`handedOver.${id}`]}
              />
            ))}
          </>
        ) : null}
        <TextField
          label={t('teams.reason')}
          optional
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={ending.fields['reason']}
        />
        {ending.problem ? (
          <Notice tone="warning" announce>
            {ending.problem}
          </Notice>
        ) : null}
        <Row>
          <Button type="submit" tone="danger" busy={ending.busy}>
            {t(own ? 'teams.leave' : 'teams.end')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

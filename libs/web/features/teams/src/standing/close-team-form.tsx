import { saveOutcome, useTypedMutation, useVersionedSave } from '@samplan/web/data';
import { DateField, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { TeamForm } from '../forms/team-form';
import { SetStandingTeamEndMutation } from '../graphql/standing';
import type { StandingTeamNode } from './standing-teams-page';

interface CloseTeamFormProps {
  team: StandingTeamNode;
  onSaved: () => void;
  onClose: () => void;
}

/** Says what becomes of the cases before the day is written down; whoever closes the team does not see whose they are. */
export function CloseTeamForm({ team, onSaved, onClose }: CloseTeamFormProps) {
  const { t } = useTranslation();
  const [lastDay, setLastDay] = useState('');
  const { execute } = useTypedMutation(SetStandingTeamEndMutation);
  const saving = useVersionedSave<{ lastDay: string }>(async (end, expectedVersion) => {
    const { data, fault } = await execute({ input: { standingTeamId: team.id, expectedVersion, ...end } });
    return saveOutcome(fault ? { fault } : data.setStandingTeamEnd);
  }, onSaved);
  const cases = team.caseCount ?? null;
  return (
    <TeamForm
      label={t('teams.closeTeamOf', { name: team.name })}
      send={t('teams.closeTeamSend')}
      tone="danger"
      {...{ saving, onClose }}
      onSubmit={() => saving.save({ lastDay }, team.version)}
    >
      <Text>{t('teams.closeTeamText')}</Text>
      {cases === null ? <Text>{t('teams.closeTeamUnknown')}</Text> : null}
      {cases ? <Text>{t('teams.closeTeamCases', { count: cases })}</Text> : null}
      <DateField
        label={t('teams.endsOn')}
        value={lastDay}
        onChange={(event) => setLastDay(event.target.value)}
        error={saving.fields['lastDay']}
      />
    </TeamForm>
  );
}

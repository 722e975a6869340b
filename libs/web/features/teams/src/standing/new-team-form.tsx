import { saveOutcome, useTypedMutation, useVersionedSave } from '@samplan/web/data';
import { Select, TextField, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { TeamForm } from '../forms/team-form';
import { AddStandingTeamMutation } from '../graphql/standing';
import type { KeptUnit } from './standing-teams-page';

interface NewTeamFormProps {
  units: readonly KeptUnit[];
  onSaved: () => void;
  onClose: () => void;
}

export function NewTeamForm({ units, onSaved, onClose }: NewTeamFormProps) {
  const { t } = useTranslation();
  const [team, setTeam] = useState({ name: '', purpose: '', unitId: units[0]?.id ?? '' });
  const { execute } = useTypedMutation(AddStandingTeamMutation);
  const saving = useVersionedSave<typeof team>(async ({ purpose, ...input }) => {
    const { data, fault } = await execute({ input: { ...input, purpose: purpose || null } });
    return saveOutcome(fault ? { fault } : data.addStandingTeam);
  }, onSaved);
  return (
    <TeamForm
      label={t('teams.standingAdd')}
      send={t('common.action.save')}
      {...{ saving, onClose }}
      onSubmit={() => saving.save(team, 0)}
    >
      <TextField
        label={t('teams.standingName')}
        value={team.name}
        onChange={(event) => setTeam({ ...team, name: event.target.value })}
        error={saving.fields['name']}
      />
      <TextField
        label={t('teams.standingPurpose')}
        optional
        value={team.purpose}
        onChange={(event) => setTeam({ ...team, purpose: event.target.value })}
        error={saving.fields['purpose']}
      />
      {units.length > 1 ? (
        <Select
          label={t('teams.standingUnit')}
          options={units.map((unit) => ({ value: unit.id, label: unit.name }))}
          value={team.unitId}
          onChange={(event) => setTeam({ ...team, unitId: event.target.value })}
          error={saving.fields['unitId']}
        />
      ) : null}
    </TeamForm>
  );
}

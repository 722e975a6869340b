import { saveOutcome, useTypedMutation, useVersionedSave } from '@samplan/web/data';
import { DateField, Select, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { TeamForm } from '../forms/team-form';
import { AddStandingTeamMemberMutation } from '../graphql/standing';
import type { KeptUnit, StandingTeamNode } from './standing-teams-page';

interface NewMemberFormProps {
  team: StandingTeamNode;
  unit: KeptUnit;
  onSaved: () => void;
  onClose: () => void;
}

export function NewMemberForm({ team, unit, onSaved, onClose }: NewMemberFormProps) {
  const { t } = useTranslation();
  const [personId, setPersonId] = useState('');
  const [role, setRole] = useState<'LEAD' | 'MEMBER'>('MEMBER');
  const [startsOn, setStartsOn] = useState('');
  const { execute } = useTypedMutation(AddStandingTeamMemberMutation);
  const saving = useVersionedSave<{ personId: string; role: typeof role; startsOn: string | null }>(async (member) => {
    const { data, fault } = await execute({ input: { standingTeamId: team.id, ...member } });
    return saveOutcome(fault ? { fault } : data.addStandingTeamMember);
  }, onSaved);
  return (
    <TeamForm
      label={t('teams.standingMember')}
      send={t('teams.standingAddMember')}
      {...{ saving, onClose }}
      onSubmit={() => saving.save({ personId, role, startsOn: startsOn || null }, 0)}
    >
      <Select
        label={t('teams.standingMember')}
        placeholder={t('common.field.choose')}
        options={unit.staff.map(({ id, name }) => ({ value: id, label: name }))}
        value={personId}
        onChange={(event) => setPersonId(event.target.value)}
        error={saving.fields['personId']}
      />
      <Select
        label={t('teams.standingRole')}
        options={(['MEMBER', 'LEAD'] as const).map((value) => ({
          value,
          label: t(`vocabulary.standingTeamRole.${value}`),
        }))}
        value={role}
        onChange={(event) => setRole(event.target.value === 'LEAD' ? 'LEAD' : 'MEMBER')}
      />
      <DateField
        label={t('teams.startsOn')}
        optional
        value={startsOn}
        onChange={(event) => setStartsOn(event.target.value)}
        error={saving.fields['startsOn']}
      />
    </TeamForm>
  );
}

import { changedFields, type FieldWords, saveOutcome, useTypedMutation, useVersionedSave } from '@samplan/web/data';
import { TextField, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { TeamForm } from '../forms/team-form';
import { EditStandingTeamMutation } from '../graphql/standing';
import type { StandingTeamNode } from './standing-teams-page';

interface EditTeamFormProps {
  team: StandingTeamNode;
  onSaved: () => void;
  onClose: () => void;
}

export function EditTeamForm({ team, onSaved, onClose }: EditTeamFormProps) {
  const { t } = useTranslation();
  const [begun] = useState({ version: team.version, texts: { name: team.name, purpose: team.purpose ?? '' } });
  const [texts, setTexts] = useState(begun.texts);
  const { execute } = useTypedMutation(EditStandingTeamMutation);
  const saving = useVersionedSave<Partial<typeof texts>>(async (changes, expectedVersion) => {
    const { data, fault } = await execute({ input: { standingTeamId: team.id, expectedVersion, ...changes } });
    return saveOutcome(fault ? { fault } : data.editStandingTeam);
  }, onSaved);
  const words: FieldWords = {
    label: (field) => t(field === 'name' ? 'teams.standingName' : 'teams.standingPurpose'),
    read: (_, value) => value ?? '',
    isText: () => true,
  };
  const submit = (): void => {
    const changes = changedFields(begun.texts, texts);
    if (Object.keys(changes).length === 0) return onClose();
    saving.save(changes, begun.version);
  };
  return (
    <TeamForm
      label={t('teams.standingEdit', { name: team.name })}
      send={t('common.action.save')}
      {...{ saving, words, onClose }}
      onSubmit={submit}
    >
      <TextField
        label={t('teams.standingName')}
        value={texts.name}
        onChange={(event) => setTexts({ ...texts, name: event.target.value })}
        error={saving.fields['name']}
      />
      <TextField
        label={t('teams.standingPurpose')}
        optional
        value={texts.purpose}
        onChange={(event) => setTexts({ ...texts, purpose: event.target.value })}
        error={saving.fields['purpose']}
      />
    </TeamForm>
  );
}

import { SaveProblems, saveOutcome, useTypedMutation, useVersionedSave } from '@samplan/web/data';
import { Button, Select, Stack, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { NameMutation } from '../graphql/my-invitations';
import type { Asked } from './my-invitations-page';

/** The unit is asked, and says who of its own comes. */
export function NameSomebody({ asked, onNamed }: { asked: Asked; onNamed: () => void }) {
  const { t } = useTranslation();
  const [personId, setPersonId] = useState('');
  const { execute } = useTypedMutation(NameMutation);
  const saving = useVersionedSave<{ personId: string }>(async (named) => {
    const { data, fault } = await execute({ input: { invitationId: asked.id, ...named } });
    return saveOutcome(fault ? { fault } : data.nameForTeamInvitation);
  }, onNamed);
  return (
    <Stack gap="sm">
      <Select
        label={t('teams.nameWho', { unit: asked.unit?.name ?? '' })}
        placeholder={t('common.field.choose')}
        options={asked.candidates.map(({ id, name }) => ({ value: id, label: name }))}
        value={personId}
        onChange={(event) => setPersonId(event.target.value)}
        error={saving.fields['personId']}
      />
      <SaveProblems saving={saving} />
      <div>
        <Button busy={saving.saving} onClick={() => saving.save({ personId }, 0)}>
          {t('teams.nameSend')}
        </Button>
      </div>
    </Stack>
  );
}

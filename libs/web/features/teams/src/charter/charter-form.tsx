import { changedFields, type FieldWords, saveOutcome, useTypedMutation, useVersionedSave } from '@samplan/web/data';
import { TextArea, useTranslation, WhoSees } from '@samplan/web/ui';
import { useState } from 'react';
import { TeamForm } from '../forms/team-form';
import { EditCharterMutation } from '../graphql/team-page';
import type { Team } from '../page/team-page';
import { type CharterPart, charterParts } from './charter-parts';

interface CharterFormProps {
  collaboration: Team;
  onSaved: () => void;
  onClose: () => void;
}

const empty = { purpose: '', sharedGoal: '', waysOfWorking: '', decidesItself: '' };

/** The four parts side by side; two who write in different ones both get through. */
export function CharterForm({ collaboration: { id, charter, owner, myAccess }, onSaved, onClose }: CharterFormProps) {
  const { t } = useTranslation();
  // What one began from: the version the text is compared with, whoever saves meanwhile.
  const [begun] = useState({ version: charter?.version ?? 0, texts: textsOf(charter) });
  const [texts, setTexts] = useState(begun.texts);
  const { execute } = useTypedMutation(EditCharterMutation);
  const saving = useVersionedSave<Partial<typeof empty>>(async (changes, expectedVersion) => {
    const { data, fault } = await execute({ input: { collaborationId: id, expectedVersion, ...changes } });
    return saveOutcome(fault ? { fault } : data.editTeamCharter);
  }, onSaved);
  const words: FieldWords = {
    label: (field) => t(`teams.${charterParts.find((part) => part === field) ?? 'purpose'}`),
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
      label={t('teams.charter')}
      send={t('common.action.save')}
      {...{ saving, words, onClose }}
      onSubmit={submit}
    >
      {charterParts.map((part) => (
        <TextArea
          key={part}
          label={t(`teams.${part}`)}
          value={texts[part]}
          onChange={(event) => setTexts({ ...texts, [part]: event.target.value })}
          error={saving.fields[part]}
        />
      ))}
      <WhoSees>
        {myAccess.relation === 'OWNER' ? t('teams.charterSeesYou') : t('teams.charterSees', { name: owner.name })}
      </WhoSees>
    </TeamForm>
  );
}

function textsOf(charter: Team['charter']): Record<CharterPart, string> {
  if (!charter) return empty;
  const { purpose, sharedGoal, waysOfWorking, decidesItself } = charter;
  return { purpose, sharedGoal, waysOfWorking, decidesItself };
}

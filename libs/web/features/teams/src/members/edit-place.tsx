import {
  changedFields,
  type EditMembershipInput,
  type LifeArea,
  saveOutcome,
  type TeamPlaceFragment,
  useTypedMutation,
  useVersionedSave,
} from '@samplan/web/data';
import { DateField, TextField } from '@samplan/web/ui';
import { useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { AreaFields } from '../forms/area-fields';
import { LevelField } from '../forms/level-field';
import { TeamForm } from '../forms/team-form';
import { EditMembershipMutation } from '../graphql/team-page';
import { usePlaceWords } from './use-place-words';

type Changes = Omit<EditMembershipInput, 'membershipId' | 'expectedVersion'>;

interface EditPlaceProps {
  place: TeamPlaceFragment;
  /** Life areas the reader has, and can open to others. */
  open: readonly LifeArea[];
  onSaved: () => void;
  onClose: () => void;
}

/** What a member helps with, how far they reach, what they see and until when. */
export function EditPlace({ place, open, onSaved, onClose }: EditPlaceProps) {
  const { t } = useTranslation();
  const words = usePlaceWords();
  // What one began from, so that what somebody else changes meanwhile is not overwritten.
  const [begun] = useState(place);
  const [helpsWith, setHelpsWith] = useState(begun.helpsWith ?? '');
  const [level, setLevel] = useState(begun.level);
  const [areas, setAreas] = useState(begun.areas);
  const [endsOn, setEndsOn] = useState(begun.until ?? '');
  const { execute } = useTypedMutation(EditMembershipMutation);
  const saving = useVersionedSave<Changes>(async (changes, expectedVersion) => {
    const { data, fault } = await execute({ input: { membershipId: place.id, expectedVersion, ...changes } });
    return saveOutcome(fault ? { fault } : data.editMembership);
  }, onSaved);
  const coordinates = begun.level === 'COORDINATE';
  const submit = (): void => {
    const { endsOn: until, ...changed } = changedFields(
      { helpsWith: begun.helpsWith, level: begun.level, endsOn: begun.until },
      { helpsWith, level, endsOn },
    );
    const changes: Changes = {
      ...changed,
      ...(until === undefined ? {} : { endsOn: until || null }),
      ...(same(areas, begun.areas) ? {} : { areas }),
    };
    if (Object.keys(changes).length === 0) return onClose();
    saving.save(changes, begun.version);
  };
  return (
    <TeamForm
      label={t('teams.changeWhom', { name: begun.person.name })}
      send={t('common.action.save')}
      {...{ saving, words, onClose }}
      onSubmit={submit}
    >
      <TextField
        label={t('teams.helpsWith')}
        description={t('teams.helpsWithHelp')}
        value={helpsWith}
        onChange={(event) => setHelpsWith(event.target.value)}
        error={saving.fields['helpsWith']}
      />
      {coordinates || begun.temporary ? null : (
        <>
          <LevelField name={`level-${begun.id}`} value={level} onChange={setLevel} error={saving.fields['level']} />
          <AreaFields open={open} value={areas} onChange={setAreas} error={saving.fields['areas']} />
        </>
      )}
      {coordinates && !begun.deputy ? null : (
        <DateField
          label={t('teams.endsOn')}
          optional
          value={endsOn}
          onChange={(event) => setEndsOn(event.target.value)}
          error={saving.fields['endsOn']}
        />
      )}
    </TeamForm>
  );
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join() === [...other].sort().join();

import {
  SaveProblems,
  saveOutcome,
  type TeamPlaceFragment,
  useTypedMutation,
  useVersionedSave,
} from '@samplan/web/data';
import { Button, useTranslation } from '@samplan/web/ui';
import { NamePrimaryContactMutation } from '../graphql/team-page';

/** Moves the role of the one to turn to first. */
export function MakePrimary({ place }: { place: TeamPlaceFragment }) {
  const { t } = useTranslation();
  const { execute } = useTypedMutation(NamePrimaryContactMutation);
  const saving = useVersionedSave<{ membershipId: string }>(
    async (input) => {
      const { data, fault } = await execute({ input });
      return saveOutcome(fault ? { fault } : data.namePrimaryContact);
    },
    () => undefined,
  );
  return (
    <div>
      <Button variant="tertiary" busy={saving.saving} onClick={() => saving.save({ membershipId: place.id }, 0)}>
        {t('teams.makePrimaryWhom', { name: place.person.name })}
      </Button>
      <SaveProblems saving={saving} />
    </div>
  );
}

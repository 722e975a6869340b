import {
  SaveProblems,
  saveOutcome,
  type TeamPlaceFragment,
  useTypedMutation,
  useVersionedSave,
} from '@samplan/web/data';
import { AskFirst, Stack, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { SetSeesEarlierMutation } from '../graphql/team-page';

interface EarlierMessagesProps {
  place: TeamPlaceFragment;
  /** Where it stands among other things. */
  heading?: string;
  /** First name of the one who is helped; null when that is the reader. */
  owner: string | null;
}

/** Whether somebody reads what was written before they came; said in full before it is opened, and closed again here. */
export function EarlierMessages({ place, heading, owner }: EarlierMessagesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { execute } = useTypedMutation(SetSeesEarlierMutation);
  const saving = useVersionedSave<{ seesEarlier: boolean }>(
    async (wanted) => {
      const { data, fault } = await execute({ input: { membershipId: place.id, ...wanted } });
      return saveOutcome(fault ? { fault } : data.setSeesEarlier);
    },
    () => undefined,
  );
  const open = place.seesEarlier;
  const about = { name: place.person.name, date: format.date(place.since, 'long') };
  const press = (): void => saving.save({ seesEarlier: !open }, 0);
  return (
    <Stack gap="xs">
      {heading ? (
        <Text>
          <strong>{heading}</strong>
        </Text>
      ) : null}
      <Text>{t(open ? 'teams.earlierOpen' : 'teams.earlierClosed', about)}</Text>
      {open || !owner ? null : <Text>{t('teams.openEarlierText', { ...about, owner })}</Text>}
      {open ? (
        <AskFirst
          key="close"
          variant="secondary"
          label={t('teams.closeEarlier')}
          aria-label={t('teams.closeEarlierOf', about)}
          question={t('teams.closeEarlierSure', about)}
          yes={t('teams.closeEarlierYes')}
          busy={saving.saving}
          onYes={press}
        />
      ) : (
        <AskFirst
          key="open"
          variant="secondary"
          label={t('teams.openEarlier')}
          aria-label={t('teams.openEarlierOf', about)}
          question={t('teams.openEarlierSure', about)}
          yes={t('teams.openEarlierYes')}
          busy={saving.saving}
          onYes={press}
        />
      )}
      <SaveProblems saving={saving} />
    </Stack>
  );
}

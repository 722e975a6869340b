import type { TeamPlaceFragment } from '@samplan/web/data';
import { Button, KeptForm, Stack, Text, useTranslation } from '@samplan/web/ui';
import { EarlierMessages } from './earlier-messages';

/** For the one who is helped: in one place, who of those who came later reads what was written before. */
export function WhoReadsEarlier({ places }: { places: readonly TeamPlaceFragment[] }) {
  const { t } = useTranslation();
  if (places.length === 0) return null;
  return (
    <div>
      <KeptForm label={t('teams.earlier')} variant="secondary" adds={false}>
        {({ onClose }) => (
          <Stack gap="md">
            <Text>{t('teams.openEarlierYou')}</Text>
            {places.map((place) => (
              <EarlierMessages key={place.id} place={place} owner={null} />
            ))}
            <div>
              <Button variant="tertiary" onClick={onClose}>
                {t('teams.done')}
              </Button>
            </div>
          </Stack>
        )}
      </KeptForm>
    </div>
  );
}

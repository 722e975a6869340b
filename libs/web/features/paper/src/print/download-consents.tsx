import type { Language } from '@samplan/shared/i18n';
import { consentsPlace, Section, Stack, Text, useArrival, useTranslation } from '@samplan/web/ui';
import { DownloadButton } from './download-button';

/** Who sees what, to be read at the table and signed; whoever came for it is brought to it. */
export function DownloadConsents({ collaborationId, language }: { collaborationId: string; language: Language }) {
  const { t } = useTranslation();
  useArrival(consentsPlace, window.location.hash === `#${consentsPlace}`, () => undefined);
  return (
    <Section heading={t('paper.consents.heading')} id={consentsPlace}>
      <Stack gap="md">
        <Text>{t('paper.consents.text')}</Text>
        <DownloadButton
          label={t('paper.consents.download')}
          path={`/paper/${collaborationId}/consents`}
          language={language}
        />
      </Stack>
    </Section>
  );
}

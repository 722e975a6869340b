import type { Language } from '@samplan/shared/i18n';
import { Stack, Text, useTranslation } from '@samplan/web/ui';
import { DownloadButton } from './download-button';

/** One sheet for the door of the fridge. */
export function DownloadHelpers({ collaborationId, language }: { collaborationId: string; language: Language }) {
  const { t } = useTranslation();
  return (
    <Stack gap="md">
      <Text>{t('paper.helpers.text')}</Text>
      <DownloadButton
        label={t('paper.helpers.download')}
        path={`/paper/${collaborationId}/helpers`}
        language={language}
      />
    </Stack>
  );
}

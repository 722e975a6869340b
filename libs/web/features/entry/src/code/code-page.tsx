import { CodeForm, startFresh } from '@samplan/web/session';
import { Page, paths, useTranslation } from '@samplan/web/ui';

/** Where a child comes in with the code the coordinator gave. */
export function CodePage() {
  const { t } = useTranslation();
  return (
    <Page title={t('entry.code.title')} lead={t('entry.code.lead')}>
      <CodeForm onEntered={() => startFresh(paths.start())} />
    </Page>
  );
}

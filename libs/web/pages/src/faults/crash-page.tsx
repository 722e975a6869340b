import { ErrorState, Page, useTranslation } from '@samplan/web/ui';

/** A fault in the page itself. Reloading is safe: what was typed is kept where it was being saved. */
export function CrashPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('common.state.crashTitle')}>
      <ErrorState kind="crash" onRetry={() => window.location.reload()} />
    </Page>
  );
}

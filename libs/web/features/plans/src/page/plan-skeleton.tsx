import { LoadingState, Page, Split, useTranslation } from '@samplan/web/ui';

/** The page's shape while it is fetched, so that nothing jumps when it comes. */
export function PlanSkeleton() {
  const { t } = useTranslation();
  return (
    <Page title={t('plans.kind')} width="wide">
      <Split>
        <LoadingState lines={8} />
        <LoadingState lines={4} label="" />
      </Split>
    </Page>
  );
}

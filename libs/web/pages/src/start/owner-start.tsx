import { AskedOfYou } from '@samplan/web/features/circle';
import { NextMeetingCard } from '@samplan/web/features/meetings';
import { PlanSummary } from '@samplan/web/features/plans';
import { WhoHelpsMe } from '@samplan/web/features/teams';
import { useHat, useSession } from '@samplan/web/session';
import { EmptyState, Page, Split, Stack, useTranslation } from '@samplan/web/ui';
import { firstName } from './first-name';
import { OwnerNews } from './owner-news';

/** The person's own start page: what happens next, in my own words, who helps me, what is new, what I want to say. */
export function OwnerStart({ collaborationId }: { collaborationId: string | null }) {
  const { t } = useTranslation();
  const hat = useHat();
  const { narrow } = useSession();
  const heading = t('start.hello', { name: firstName(hat.name) });
  if (!collaborationId) {
    return (
      <Page title={t('start.title')} heading={heading}>
        <EmptyState title={t('start.noPlan')}>{t('start.noPlanText')}</EmptyState>
      </Page>
    );
  }
  return (
    <Page title={t('start.title')} heading={heading} width="wide">
      <Split>
        <Stack gap="xl">
          {narrow ? <p>{t('session.code.narrow')}</p> : <AskedOfYou collaborationId={collaborationId} />}
          <NextMeetingCard collaborationId={collaborationId} />
          <PlanSummary collaborationId={collaborationId} />
        </Stack>
        <WhoHelpsMe collaborationId={collaborationId} />
        <OwnerNews collaborationId={collaborationId} />
      </Split>
    </Page>
  );
}

import { FaultState } from '@samplan/web/data';
import { dateInOslo } from '@samplan/shared/kernel';
import {
  Button,
  EmptyState,
  LiveRegion,
  LoadingState,
  Notice,
  Page,
  Section,
  Stack,
  useFormat,
  useTranslation,
} from '@samplan/web/ui';
import { dayName, groupByDay } from '../logic/days';
import { NoticeLine } from './notice-line';
import { useMarkRead } from './use-mark-read';
import { useNotices } from './use-notices';

/** Everything that happened and concerns one, by day, newest first. */
export function NoticesPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { query, rows, hasOlder, loadingOlder, loadOlder } = useNotices();
  const marking = useMarkRead();
  const unread = rows.filter(({ read }) => !read).map(({ id }) => id);
  const today = dateInOslo(new Date());
  const dayTitle = (date: string): string => {
    const name = dayName(date, today);
    return name === 'date' ? format.date(date, 'weekday') : t(`notices.${name}`);
  };
  return (
    <Page
      title={t('notices.title')}
      lead={t('notices.intro')}
      actions={
        unread.length > 0 ? (
          <Button variant="secondary" busy={marking.busy} onClick={() => void marking.mark(unread)}>
            {t('notices.markAll')}
          </Button>
        ) : undefined
      }
    >
      <LiveRegion>{marking.done && unread.length === 0 ? t('notices.markedAll') : ''}</LiveRegion>
      {marking.failed ? (
        <Notice tone="warning" announce>
          <p>{t('notices.failed')}</p>
        </Notice>
      ) : null}
      {query.loading ? <LoadingState lines={6} /> : null}
      {query.data && rows.length === 0 ? (
        <EmptyState title={t('notices.empty')}>{t('notices.emptyText')}</EmptyState>
      ) : null}
      <Stack gap="lg">
        {groupByDay(rows).map(({ date, items }) => (
          <Section key={date} heading={dayTitle(date)}>
            <ul className="no-list">
              {items.map((notice) => (
                <NoticeLine key={notice.id} notice={notice} onRead={(id) => void marking.mark([id])} />
              ))}
            </ul>
          </Section>
        ))}
      </Stack>
      {hasOlder ? (
        <div>
          <Button variant="secondary" busy={loadingOlder} onClick={loadOlder}>
            {loadingOlder ? t('notices.loadingOlder') : t('notices.older')}
          </Button>
        </div>
      ) : null}
      {query.fault ? <FaultState fault={query.fault} onRetry={query.refetch} /> : null}
    </Page>
  );
}

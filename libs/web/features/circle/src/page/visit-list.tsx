import { osloDate } from '@samplan/shared/i18n';
import type { AccessLogEntryViewFragment } from '@samplan/web/data';
import { Button, EmptyState, Heading, LiveRegion, Stack, Text, useTranslation } from '@samplan/web/ui';
import type { Visit } from '../logic/visits';
import { groupByWeek } from '../logic/weeks';
import type { AccessLog } from './use-access-log';
import { useWeekTitle } from './use-week-title';
import { useOwnLog } from './whose-log';
import { VisitLine } from './visit-line';

interface VisitListProps {
  visits: readonly Visit<AccessLogEntryViewFragment>[];
  log: AccessLog;
  filtered: boolean;
}

export function VisitList({ visits, log, filtered }: VisitListProps) {
  const { t } = useTranslation();
  const own = useOwnLog();
  const weekTitle = useWeekTitle(osloDate(Date.now()));
  if (visits.length === 0) {
    return filtered ? (
      <EmptyState title={t('log.filter.none')}>{null}</EmptyState>
    ) : (
      <EmptyState title={t(own ? 'circle.empty' : 'log.forSomebody.empty')}>
        {t(own ? 'circle.emptyText' : 'log.forSomebody.emptyText')}
      </EmptyState>
    );
  }
  return (
    <>
      {groupByWeek(visits).map((week) => (
        <section key={week.monday} aria-labelledby={week.monday} className="ci-week">
          <Heading level={2} size="xs" id={week.monday}>
            {weekTitle(week.monday)}
          </Heading>
          <ul className="ci-visits">
            {week.items.map((visit) => (
              <VisitLine key={visit.id} visit={visit} onAsked={log.query.refetch} />
            ))}
          </ul>
        </section>
      ))}
      <Stack gap="sm">
        {log.hasOlder ? (
          <div>
            <Button variant="secondary" busy={log.loadingOlder} onClick={log.loadOlder}>
              {t(log.loadingOlder ? 'circle.loadingOlder' : 'circle.older')}
            </Button>
          </div>
        ) : (
          <Text subtle>{t('circle.end')}</Text>
        )}
        <LiveRegion>{log.pages.length > 1 && !log.loadingOlder ? t('circle.olderLoaded') : ''}</LiveRegion>
      </Stack>
    </>
  );
}

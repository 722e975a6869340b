import { osloDate } from '@samplan/shared/i18n';
import type { AccessLogEntryViewFragment } from '@samplan/web/data';
import { Button, EmptyState, Heading, LiveRegion, Select, Stack, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import type { Visit } from '../logic/visits';
import { groupByWeek } from '../logic/weeks';
import type { AccessLog } from './use-access-log';
import { useWeekTitle } from './use-week-title';
import { VisitLine } from './visit-line';

interface VisitListProps {
  visits: readonly Visit<AccessLogEntryViewFragment>[];
  log: AccessLog;
}

export function VisitList({ visits, log }: VisitListProps) {
  const { t } = useTranslation();
  const weekTitle = useWeekTitle(osloDate(Date.now()));
  const [viewerId, setViewerId] = useState('');
  if (visits.length === 0) return <EmptyState title={t('circle.empty')}>{t('circle.emptyText')}</EmptyState>;

  const viewers = [...new Map(visits.map(({ entry }) => [entry.viewer.id, entry.viewer.name]))];
  const shown = viewerId ? visits.filter(({ entry }) => entry.viewer.id === viewerId) : visits;
  return (
    <>
      {viewers.length > 1 ? (
        <Select
          label={t('circle.filter')}
          placeholder={t('circle.everybody')}
          value={viewerId}
          onChange={(event) => setViewerId(event.target.value)}
          options={viewers.map(([value, label]) => ({ value, label }))}
        />
      ) : null}
      {groupByWeek(shown).map((week) => (
        <section key={week.monday} aria-labelledby={week.monday} className="ci-week">
          <Heading level={2} size="xs" id={week.monday}>
            {weekTitle(week.monday)}
          </Heading>
          <ul className="ci-visits">
            {week.items.map((visit) => (
              <VisitLine key={visit.id} visit={visit} />
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

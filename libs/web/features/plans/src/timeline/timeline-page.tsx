import { osloDate } from '@samplan/shared/i18n';
import { FaultState, QueryView, type TimelineQuery as TimelineData, useTypedQuery } from '@samplan/web/data';
import { Button, Page, Section, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { TimelineQuery } from '../graphql/timeline';
import { timelineTopics } from '../logic/plan-topics';
import { byMonth, type EventKind, split } from '../logic/timeline';
import { eventsOf } from '../logic/timeline-events';
import { PlanSkeleton } from '../page/plan-skeleton';
import { Tabs } from '../page/tabs';
import { PlanProvider } from '../words/plan-context';
import { usePlanValue } from '../words/use-plan-value';
import { TimelineMonth } from './timeline-month';
import { usePast } from './use-past';

const kinds = ['meetings', 'measures', 'goals', 'needs', 'plan'] as const;

/** What has happened and what is coming, as a line one can read. */
export function TimelinePage({ collaborationId }: { collaborationId: string }) {
  const query = useTypedQuery(TimelineQuery, {
    variables: { collaborationId },
    topics: timelineTopics(collaborationId),
  });
  return (
    <QueryView query={query} loading={<PlanSkeleton />}>
      {({ collaboration }) => <LoadedTimeline collaboration={collaboration} />}
    </QueryView>
  );
}

function LoadedTimeline({ collaboration }: { collaboration: TimelineData['collaboration'] }) {
  const { t } = useTranslation();
  const context = usePlanValue(collaboration);
  const [kind, setKind] = useState<EventKind | null>(null);
  const { plan } = collaboration;
  const back = usePast(collaboration, kind);
  const all = eventsOf(collaboration, back.read, (instant) => osloDate(Date.parse(instant)));
  const { coming, past } = split(
    all.filter((event) => !kind || event.kind === kind),
    osloDate(Date.now()),
  );
  const { months, hasOlder, older } = back.shown(past);
  return (
    <PlanProvider value={context}>
      <Page
        title={t('goals.timeline.title')}
        lead={context.reader === 'you' ? t('goals.timeline.lead') : collaboration.owner.name}
        width="wide"
      >
        <Tabs hasPlan={Boolean(plan)} />
        {/* Without a plan there are meetings and little else to tell apart. */}
        {plan ? (
          <div className="gl-views" role="group" aria-label={t('goals.timeline.show')}>
            {[null, ...kinds].map((one) => (
              <button
                key={one ?? 'all'}
                type="button"
                className="gl-view"
                aria-pressed={kind === one}
                onClick={() => setKind(one)}
              >
                {t(`goals.timeline.${one ?? 'all'}`)}
              </button>
            ))}
          </div>
        ) : null}
        <div className="gl-time">
          <Section heading={t('goals.timeline.coming')}>
            {coming.length === 0 ? <Text subtle>{t('goals.timeline.nothing')}</Text> : null}
            {byMonth(coming).map((month) => (
              <TimelineMonth key={month.month} {...month} />
            ))}
          </Section>
          <Section heading={t('goals.timeline.past')}>
            {past.length === 0 && !hasOlder ? <Text subtle>{t('goals.timeline.nothingPast')}</Text> : null}
            {months.map((month) => (
              <TimelineMonth key={month.month} {...month} />
            ))}
            {back.fault ? <FaultState fault={back.fault} onRetry={older} /> : null}
            {hasOlder ? (
              <div>
                <Button variant="secondary" busy={back.loading} onClick={older}>
                  {t('goals.timeline.older')}
                </Button>
              </div>
            ) : null}
          </Section>
        </div>
      </Page>
    </PlanProvider>
  );
}

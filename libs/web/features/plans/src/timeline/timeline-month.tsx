import { AppLink, paths, StatusTag, useFormat, useTranslation } from '@samplan/web/ui';
import type { TimelineEvent } from '../logic/timeline';
import { usePlan } from '../words/plan-context';

/** The events of a month, each a day, a word and where to read more. */
export function TimelineMonth({ month, events }: { month: string; events: readonly TimelineEvent[] }) {
  const format = useFormat();
  return (
    <section className="gl-month">
      <h3 className="gl-month__name">{format.date(`${month}-15`, 'month')}</h3>
      <ol className="gl-line">
        {events.map((event) => (
          <li key={event.id} data-kind={event.kind} data-late={event.late || undefined}>
            <time dateTime={event.at ?? event.date} className="gl-line__day">
              {format.date(event.at ?? event.date, 'day')}
            </time>
            <EventText event={event} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function EventText({ event }: { event: TimelineEvent }) {
  const { t } = useTranslation();
  const { collaborationId } = usePlan();
  const text = t(`goals.timeline.event.${event.what}`, { title: event.title ?? '' });
  const { link } = event;
  const late = event.late ? <StatusTag status="OVERDUE">{t('goals.timeline.late')}</StatusTag> : null;
  if (!link)
    return (
      <span dir="auto">
        {text} {late}
      </span>
    );
  return (
    <span dir="auto">
      <AppLink {...placeOf(link, collaborationId)}>{text}</AppLink> {late}
    </span>
  );
}

function placeOf({ kind, id }: NonNullable<TimelineEvent['link']>, collaborationId: string) {
  if (kind === 'meeting') return { to: paths.meeting(id) };
  if (kind === 'evaluation') return { to: paths.evaluation(collaborationId), hash: id };
  if (kind === 'need') return { to: paths.needs(collaborationId), hash: `need-${id}` };
  if (kind === 'carried') return { to: paths.plan(collaborationId), hash: id };
  return { to: paths.goals(collaborationId), hash: kind === 'goal' ? `goal-${id}` : id };
}

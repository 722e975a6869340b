import { type FragmentType, readFragment } from '@samplan/web/data';
import { BareLink, CountBadge, paths, PersonLine, Tag, useFormat, useTranslation } from '@samplan/web/ui';
import { CollaborationLine } from './collaboration-line';

export function PersonRow({ collaboration }: { collaboration: FragmentType<typeof CollaborationLine> }) {
  const { t } = useTranslation();
  const { id, owner, myAccess, coordinator, plan, thread, overdueCount, nextMeeting } = readFragment(
    CollaborationLine,
    collaboration,
  );
  const meeting = useMeetingText(nextMeeting);
  const unread = t('start.people.unread', { count: thread.unreadCount });
  const coordinates =
    myAccess.relation === 'COORDINATOR'
      ? t('start.people.youCoordinate')
      : coordinator
        ? t('start.people.coordinatorIs', { name: coordinator.person.name })
        : t('start.people.noCoordinator');
  const state = plan
    ? t('start.people.planOnly', { state: t(`vocabulary.planState.${plan.state}`).toLowerCase() })
    : t('start.people.withoutPlan');
  return (
    <div className="sp-person-row">
      <BareLink to={paths.plan(id)} className="sp-person-row__link">
        <PersonLine name={owner.name} initials={owner.initials} detail={`${state} · ${coordinates}`} />
      </BareLink>
      <p className="sp-person-row__facts">
        <span>{meeting}</span>
        {overdueCount > 0 ? <Tag tone="danger">{t('start.people.late', { count: overdueCount })}</Tag> : null}
      </p>
      {thread.unreadCount > 0 ? (
        <BareLink
          to={paths.thread(id)}
          className="sp-person-row__thread"
          aria-label={`${unread}. ${t('start.people.openThread', { name: owner.name })}`}
        >
          <CountBadge count={thread.unreadCount} label={unread} />
        </BareLink>
      ) : null}
    </div>
  );
}

function useMeetingText(meeting: { startsAt: string; state: string } | null): string {
  const { t } = useTranslation();
  const format = useFormat();
  if (!meeting) return t('start.people.noMeeting');
  if (meeting.state === 'IN_PROGRESS') return t('start.people.liveMeeting');
  return t('start.people.nextMeeting', { when: format.when(meeting.startsAt) });
}

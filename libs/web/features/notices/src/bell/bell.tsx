import { useTypedQuery } from '@samplan/web/data';
import { BareLink, BellIcon, CountBadge, paths, useTranslation, VisuallyHidden } from '@samplan/web/ui';
import { UnreadNoticesQuery } from '../graphql/notices';
import { noticeTopics } from '../logic/topics';

/** Always in the same corner: how many notices are new, and the way to them. */
export function Bell() {
  const { t } = useTranslation();
  const { data } = useTypedQuery(UnreadNoticesQuery, { variables: {}, topics: noticeTopics });
  const count = data?.unreadNotices ?? 0;
  return (
    <BareLink to={paths.notices()} className="no-bell">
      <BellIcon aria-hidden="true" />
      <VisuallyHidden>{t('places.notices')}</VisuallyHidden>
      <CountBadge count={count} label={` ${t('places.noticesUnread', { count })}`} />
    </BareLink>
  );
}

import { AppLink, Tag, useFormat, useTranslation, VisuallyHidden } from '@samplan/web/ui';
import { whereToLook } from '../logic/where-to-look';
import type { NoticeRow } from './use-notices';

/** One sentence about what happened, when, and one place to go. Going there counts as having read it. */
export function NoticeLine({ notice, onRead }: { notice: NoticeRow; onRead: (id: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, kind, actor, onDate, createdAt, read } = notice;
  const where = whereToLook(kind, notice);
  const text = t(`notices.kind.${kind}`, {
    name: actor?.name ?? t('common.somebody'),
    date: onDate ? format.date(onDate, 'weekday') : '',
  });
  return (
    <li className="no-line" data-unread={!read || undefined}>
      <p className="no-line__text">
        {read ? null : <Tag tone="accent">{t('notices.unread')}</Tag>} {text}
      </p>
      <p className="no-line__foot">
        <span className="no-line__time">{format.time(createdAt)}</span>
        {where ? (
          <AppLink to={where} onClick={() => onRead(id)}>
            {t('notices.open')}
            <VisuallyHidden>: {text}</VisuallyHidden>
          </AppLink>
        ) : null}
      </p>
    </li>
  );
}

import type { MessageViewFragment } from '@samplan/web/data';
import { Avatar, useFormat, useTranslation } from '@samplan/web/ui';

interface MessageItemProps {
  message: MessageViewFragment;
  /** Follows right after one by the same person, so the name is not said again. */
  continues: boolean;
  /** The first that is new since last time. */
  firstNew: boolean;
}

export function MessageItem({ message, continues, firstNew }: MessageItemProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { author, mine, body, sentAt } = message;
  const named = !continues || firstNew;
  const time = (
    <time dateTime={sentAt} className="ms-message__time">
      {format.time(sentAt)}
    </time>
  );
  return (
    <li data-message={message.id}>
      {firstNew ? (
        <p className="ms-line">
          <span>{t('messaging.newSince')}</span>
        </p>
      ) : null}
      <div className="ms-message" data-mine={mine || undefined} data-continues={!named || undefined}>
        {mine || !named ? null : <Avatar initials={author.initials} size="sm" />}
        <div className="ms-message__content">
          {named ? (
            <p className="ms-message__by">
              <strong>{mine ? t('messaging.me') : author.name}</strong>
              {!mine && author.unit ? <span>, {author.unit.name}</span> : null} {time}
            </p>
          ) : (
            <span className="ds-sr-only">
              {mine ? t('messaging.me') : author.name} {time}
            </span>
          )}
          <p className="ms-message__body">{body}</p>
        </div>
      </div>
    </li>
  );
}

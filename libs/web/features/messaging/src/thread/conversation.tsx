import { FaultState, type ThreadQuery as ThreadData } from '@samplan/web/data';
import { Button, EmptyState, LiveRegion, Notice, Text, useTranslation } from '@samplan/web/ui';
import { useRef, useState } from 'react';
import { Composer } from '../composer/composer';
import { arrivedSince } from '../logic/arrivals';
import { firstUnreadId } from '../logic/unread-line';
import { MessageDays } from '../messages/message-days';
import { UnsentItem } from '../messages/unsent-item';
import { outboxOf } from '../outbox/outbox';
import { useOutbox } from '../outbox/use-outbox';
import { useAnnouncement } from './use-announcement';
import { useMarkRead } from './use-mark-read';
import { useReadersText } from './readers-line';
import { useSteadyScroll } from './use-steady-scroll';
import { useTimeline } from './use-timeline';

interface ConversationProps {
  collaboration: ThreadData['collaboration'];
  /** Of the days, one below the heading it stands under. */
  headingLevel: 2 | 3;
}

/** The messages of a thread and the place to write the next one. */
export function Conversation({ collaboration, headingLevel }: ConversationProps) {
  const { t } = useTranslation();
  const { thread, owner, myAccess } = collaboration;
  const { messages, older, add } = useTimeline(collaboration.id, thread.messages);
  const outbox = useOutbox(thread.id, add);
  const lastId = messages.at(-1)?.id;

  // Drawn where one had read to on arrival, and left there for the whole visit.
  const [line, setLine] = useState<string | null | undefined>(undefined);
  const newFrom =
    line === undefined
      ? firstUnreadId(messages, {
          lastReadMessageId: thread.lastReadMessageId ?? null,
          unreadCount: thread.unreadCount,
        })
      : line;

  const box = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { atEnd, toEnd } = useSteadyScroll(box, {
    firstId: messages[0]?.id,
    tail: [lastId, ...outbox.messages.map(({ key, state }) => key + state)].join(),
    startAt: newFrom,
  });
  const [seenId, setSeenId] = useState(lastId);
  if (atEnd && seenId !== lastId) setSeenId(lastId);
  const below = atEnd ? [] : arrivedSince(messages, seenId);
  useMarkRead(end, {
    threadId: thread.id,
    unreadCount: thread.unreadCount,
    lastMessageId: lastId,
    onSeen: () => setLine((current) => (current === undefined ? newFrom : current)),
  });
  const announcement = useAnnouncement(messages);

  const [draft, setDraft] = useState(() => outboxOf(thread.id).draft);
  const write = (text: string): void => {
    outboxOf(thread.id).draft = text;
    setDraft(text);
  };
  const readers = useReadersText({ readers: thread.readers, ownerId: owner.id });
  const mayWrite = myAccess.actions.includes('message:send');
  const empty = messages.length === 0 && outbox.messages.length === 0;

  return (
    <div className="ms-conversation">
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className="ms-box" ref={box} tabIndex={0} role="region" aria-label={t('messaging.log')}>
        {older.exists ? (
          <div className="ms-older">
            <Button variant="tertiary" busy={older.loading} onClick={older.load}>
              {t(older.loading ? 'messaging.loadingOlder' : 'messaging.older')}
            </Button>
            {older.fault ? <FaultState fault={older.fault} onRetry={older.load} /> : null}
          </div>
        ) : null}
        {empty ? (
          <EmptyState title={t('messaging.empty')}>
            {t(mayWrite ? 'messaging.emptyText' : 'messaging.emptyReadOnly')}
          </EmptyState>
        ) : null}
        <MessageDays
          messages={messages}
          firstUnreadId={newFrom}
          headingLevel={headingLevel}
          outgoing={outbox.messages.map((message) => (
            <UnsentItem
              key={message.key}
              message={message}
              onRetry={outbox.retry}
              onTakeBack={() => {
                outbox.drop(message.key);
                write([message.body, draft].filter(Boolean).join('\n'));
                field.current?.focus();
              }}
            />
          ))}
        />
        <div ref={end} className="ms-end" />
      </div>
      {below.length > 0 ? (
        <div className="ms-below">
          <Button data-size="sm" onClick={toEnd}>
            {t('messaging.newBelow', { count: below.length })}
          </Button>
        </div>
      ) : null}
      <LiveRegion>{announcement}</LiveRegion>
      {mayWrite ? (
        <Composer
          field={field}
          text={draft}
          onText={write}
          readers={readers}
          onSend={(body) => {
            outbox.write(body);
            requestAnimationFrame(toEnd);
          }}
        />
      ) : (
        <Notice>
          <Text>{t('messaging.readOnly')}</Text>
        </Notice>
      )}
    </div>
  );
}

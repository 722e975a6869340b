import { useTypedMutation } from '@samplan/web/data';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { MarkThreadReadMutation } from '../graphql/write';

interface Reading {
  threadId: string;
  unreadCount: number;
  lastMessageId: string | undefined;
  /** Called when the newest has been seen and is reported as read. */
  onSeen: () => void;
}

/** Tells the server what has been read once the end of the conversation has really been on the screen. */
export function useMarkRead(
  end: RefObject<HTMLElement | null>,
  { threadId, unreadCount, lastMessageId, onSeen }: Reading,
) {
  const inView = useInView(end);
  const { execute } = useTypedMutation(MarkThreadReadMutation);
  const reported = useRef<string | null>(null);
  const seen = useRef(onSeen);
  useEffect(() => {
    seen.current = onSeen;
  });
  useEffect(() => {
    if (!inView || unreadCount === 0 || !lastMessageId || reported.current === lastMessageId) return;
    reported.current = lastMessageId;
    seen.current();
    void execute({ input: { threadId, messageId: lastMessageId } }).then(({ fault }) => {
      if (fault) reported.current = null;
    });
  }, [inView, unreadCount, lastMessageId, threadId, execute]);
}

/** On the screen, in a page that is itself being looked at. */
function useInView(element: RefObject<HTMLElement | null>): boolean {
  const [inView, setInView] = useState(false);
  const [visible, setVisible] = useState(() => document.visibilityState === 'visible');
  useEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const observer = new IntersectionObserver((entries) => setInView(entries.at(-1)?.isIntersecting ?? false));
    const onVisibility = (): void => setVisible(document.visibilityState === 'visible');
    observer.observe(target);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [element]);
  return inView && visible;
}

import { type MessageViewFragment, newId, readErrors, readFragment, useTypedMutation } from '@samplan/web/data';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { MessageView } from '../graphql/thread';
import { SendMessageMutation } from '../graphql/write';
import { type Delivery, outboxOf } from './outbox';

/** Sends what is written, and keeps what did not get through until it does. */
export function useOutbox(threadId: string, onDelivered: (message: MessageViewFragment) => void) {
  const outbox = outboxOf(threadId);
  const messages = useSyncExternalStore(outbox.subscribe, outbox.snapshot);
  const { execute } = useTypedMutation(SendMessageMutation);

  const deliver = useCallback(
    async ({ key, body }: { key: string; body: string }): Promise<Delivery> => {
      const { data, fault } = await execute({ input: { threadId, body, idempotencyKey: key } });
      if (fault) return { kind: 'unreached' };
      const { message, errors } = data.sendMessage;
      const { none, general, fields } = readErrors(errors);
      if (!none) return { kind: 'refused', message: general?.message ?? Object.values(fields).join(' ') };
      const sent = readFragment(MessageView, message);
      if (sent) onDelivered(sent);
      return { kind: 'delivered' };
    },
    [execute, threadId, onDelivered],
  );

  const retry = useCallback(() => void outbox.retry(deliver), [outbox, deliver]);
  useEffect(() => {
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [retry]);

  const anything = messages.length > 0;
  useEffect(() => {
    if (!anything) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [anything]);

  return {
    messages,
    write: (body: string) => void outbox.write(newId(), body, deliver),
    retry,
    drop: (key: string) => outbox.drop(key),
  };
}

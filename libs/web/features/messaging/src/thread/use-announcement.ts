import type { MessageViewFragment } from '@samplan/web/data';
import { useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { arrivedSince } from '../logic/arrivals';

/** What a screen reader says, in its own time, when others have written. */
export function useAnnouncement(messages: readonly MessageViewFragment[]): string {
  const { t } = useTranslation();
  const lastId = messages.at(-1)?.id;
  const [heard, setHeard] = useState({ lastId, text: '' });
  if (heard.lastId !== lastId) {
    const arrived = arrivedSince(messages, heard.lastId);
    const [first] = arrived;
    const text =
      arrived.length === 1 && first
        ? t('messaging.arrived', { name: first.author.name, body: first.body })
        : t('messaging.newBelow', { count: arrived.length });
    setHeard({ lastId, text: arrived.length === 0 ? heard.text : text });
  }
  return heard.text;
}

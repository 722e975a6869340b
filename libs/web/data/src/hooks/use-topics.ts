import { useEffect, useRef } from 'react';
import type { Topic } from '../realtime/topic';
import { topicRegistry } from '../realtime/topic-registry';

/** Runs `onChange` when something the screen shows has changed, at most once per burst of signals. */
export function useTopics(topics: readonly Topic[], onChange: () => void): void {
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  // Topics are small literals written in render; their text decides whether they are new.
  const key = JSON.stringify(topics);
  useEffect(() => {
    const parsed = JSON.parse(key) as readonly Topic[];
    return parsed.length > 0 ? topicRegistry.subscribe(parsed, () => latest.current()) : undefined;
  }, [key]);
}

import { dateInOslo } from '@samplan/shared/kernel';
import type { TimelineMessage } from './timeline';

export interface DayGroup<M extends TimelineMessage> {
  /** The calendar date in Norway, `YYYY-MM-DD`. */
  day: string;
  messages: M[];
}

export function groupByDay<M extends TimelineMessage>(messages: readonly M[]): DayGroup<M>[] {
  const groups: DayGroup<M>[] = [];
  for (const message of messages) {
    const day = dateInOslo(new Date(message.sentAt));
    const last = groups.at(-1);
    if (last?.day === day) last.messages.push(message);
    else groups.push({ day, messages: [message] });
  }
  return groups;
}

const together = 5 * 60_000;

/** A message that follows the same person's within five minutes needs no new name above it. */
export function continues(previous: TimelineMessage | undefined, message: TimelineMessage): boolean {
  if (!previous || previous.author.id !== message.author.id) return false;
  return Date.parse(message.sentAt) - Date.parse(previous.sentAt) < together;
}

import { osloDate } from '@samplan/shared/i18n';
import type { MessageViewFragment } from '@samplan/web/data';
import { Heading, useFormat } from '@samplan/web/ui';
import type { ReactNode } from 'react';
import { continues, groupByDay } from '../logic/day-groups';
import { MessageItem } from './message-item';

interface MessageDaysProps {
  messages: readonly MessageViewFragment[];
  firstUnreadId: string | null;
  headingLevel: 2 | 3;
  /** What is on its way, after the newest. */
  outgoing: ReactNode;
}

/** The conversation, parted by days. */
export function MessageDays({ messages, firstUnreadId, headingLevel, outgoing }: MessageDaysProps) {
  const format = useFormat();
  const today = osloDate(Date.now());
  const days = groupByDay(messages);
  const lastIsToday = days.at(-1)?.day === today;
  const dayName = (day: string): string => {
    const near = Math.abs(Date.parse(today) - Date.parse(day)) <= 86_400_000;
    return near ? capital(format.relativeDays(day)) : capital(format.date(day, 'weekday'));
  };
  return (
    <>
      {days.map(({ day, messages: ofDay }, index) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <Heading level={headingLevel} className="ms-day" id={`day-${day}`}>
            {dayName(day)}
          </Heading>
          <ol className="ms-messages">
            {ofDay.map((message, position) => (
              <MessageItem
                key={message.id}
                message={message}
                continues={continues(ofDay[position - 1], message)}
                firstNew={message.id === firstUnreadId}
              />
            ))}
            {lastIsToday && index === days.length - 1 ? outgoing : null}
          </ol>
        </section>
      ))}
      {!lastIsToday && outgoing ? <ol className="ms-messages">{outgoing}</ol> : null}
    </>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

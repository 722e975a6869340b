import type { Row } from '../core/book';
import type { Story } from './story';
import type { Actor } from './town';

interface Line {
  day: number;
  time: string;
  text: string;
}

interface Asked extends Line {
  answer?: Line & { by: Actor };
}

const answerWithinDays = 7;

/** The person asks the coordinator about a look in the log, and may have had an answer. */
export function asksAbout(story: Story, look: Row, { day, time, text, answer }: Asked): void {
  const { town, owner } = story;
  const askedAt = town.calendar.at(day, time);
  const id = story.newId(askedAt);
  town.book.add('log_question', {
    id,
    ...story.keys,
    entry_id: look['id'],
    viewer_id: look['viewer_id'],
    viewer_unit_id: look['viewer_unit_id'],
    looked_at: look['at'],
    section: look['section'],
    relation: look['relation'],
    ground_kind: look['ground_kind'],
    why: look['why'],
    asked_by: owner.id,
    asked_at: askedAt,
    goes_to: 'coordinator',
    due_on: town.calendar.date(day + answerWithinDays),
    answered_at: answer ? town.calendar.at(answer.day, answer.time) : null,
    version: answer ? 2 : 1,
  });
  says(story, id, 'question', owner, { day, time, text });
  if (answer) says(story, id, 'answer', answer.by, answer);
}

function says(story: Story, questionId: string, kind: 'question' | 'answer', author: Actor, line: Line): void {
  const at = story.town.calendar.at(line.day, line.time);
  const id = story.newId(at);
  story.town.book.add('log_question_line', {
    id,
    ...story.keys,
    question_id: questionId,
    kind,
    author_id: author.id,
    body: line.text,
    written_at: at,
    idempotency_key: id,
  });
}

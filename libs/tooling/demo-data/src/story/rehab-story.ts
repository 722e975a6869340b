import type { Row } from '../core/book';
import type { Story } from './story';
import type { Actor } from './town';

interface Course {
  purpose: string;
  intensity: string;
  from: number;
  until: number;
  by: Actor;
  /** What is trained, and how well the person says it goes at the beginning and, when it is over, at the end. */
  activities: readonly { what: string; howOften: string; who?: string; start: number; end?: number }[];
}

/** A course of rehabilitation toward a goal, with the person's own ratings. */
export function trains(story: Story, goal: Row, { from, until, by, activities, ...text }: Course): void {
  const { calendar, book } = story.town;
  const at = calendar.at(from - 1, '12:40');
  const area = goal['life_area'];
  const kept = { created_by: by.id, created_at: at, removed_at: null, removed_by: null, version: 1 };
  const dates = { from_date: calendar.date(from), until_date: calendar.date(until) };
  const course = book.add('rehab_course', {
    id: story.newId(at),
    ...story.keys,
    life_area: area,
    goal_id: goal['id'],
    ...text,
    ...dates,
    ...kept,
  });
  story.happened('rehab_course.changed', 'rehab_course', { id: course['id'], version: 1 }, by, at, {
    area,
    after: { goalId: goal['id'], ...text, fromDate: dates.from_date, untilDate: dates.until_date },
  });
  for (const { what, howOften, who, start, end } of activities) {
    const activity = book.add('rehab_activity', {
      id: story.newId(at),
      ...story.keys,
      life_area: area,
      course_id: course['id'],
      what,
      how_often: howOften,
      who: who ?? null,
      start_rating: start,
      start_by: story.owner.id,
      end_rating: end ?? null,
      end_by: end === undefined ? null : story.owner.id,
      ...kept,
    });
    story.happened('rehab_activity.changed', 'rehab_activity', { id: activity['id'], version: 1 }, by, at, {
      area,
      after: { courseId: course['id'], what, howOften, who },
    });
  }
}

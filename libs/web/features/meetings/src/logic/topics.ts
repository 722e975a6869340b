import type { ChangeType } from '@samplan/shared/contracts';
import type { Topic } from '@samplan/web/data';

const listTypes: readonly ChangeType[] = ['meeting.called', 'meeting.edited', 'minutes.published', 'minutes.read'];

const pageTypes: readonly ChangeType[] = [
  ...listTypes,
  'attendance.marked',
  'agenda_item.added',
  'agenda_item.edited',
  'decision.taken',
  'decision.edited',
  'measure.edited',
  'what_matters.edited',
];

/** What a list of meetings shows; without an id, those of everybody the reader works with. */
export function listTopics(collaborationId?: string): Topic[] {
  return [{ collaborationId, types: listTypes }];
}

export function pageTopics(collaborationId: string): Topic[] {
  return [{ collaborationId, types: pageTypes }];
}

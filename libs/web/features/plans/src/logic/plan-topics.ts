import type { Topic } from '@samplan/web/data';

/** What others may do that changes what a plan says. */
export function planTopics(collaborationId: string): Topic[] {
  return [
    {
      collaborationId,
      types: ['what_matters.edited', 'goal.added', 'goal.edited', 'measure.added', 'measure.edited', 'circle.changed'],
    },
  ];
}

import type { Topic } from '@samplan/web/data';

/** What others may do that changes what is told in short. */
export const paperTopics = (collaborationId: string): Topic[] => [
  {
    collaborationId,
    types: [
      'what_matters.edited',
      'plan.changed',
      'team.edited',
      'goal.added',
      'goal.edited',
      'measure.added',
      'measure.edited',
      'meeting.called',
      'crisis_step.changed',
      'circle.changed',
    ],
  },
];

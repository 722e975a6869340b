import type { ChangeType } from '@samplan/shared/contracts';

/** What others may do that changes what is told in short. */
export const paperTopics = (collaborationId: string): { collaborationId: string; types: ChangeType[] }[] => [
  {
    collaborationId,
    types: [
      'what_matters.edited',
      'plan.changed',
      'plan.edited',
      'team.edited',
      'deputy.named',
      'deputy.ended',
      'membership.handed_over',
      'goal.added',
      'goal.edited',
      'measure.added',
      'measure.edited',
      'contributor.changed',
      'meeting.called',
      'meeting.edited',
      'crisis_step.changed',
      'circle.changed',
    ],
  },
];

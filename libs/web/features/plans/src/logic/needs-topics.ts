import type { ChangeType } from '@samplan/shared/contracts';

/** What others may do that changes what the needs say, who may take them, and whether a measure can come of them. */
export const needsTopics = (collaborationId: string): { collaborationId: string; types: ChangeType[] }[] => [
  {
    collaborationId,
    types: [
      'need.changed',
      'plan.changed',
      'plan.edited',
      'measure.edited',
      'team.edited',
      'relative.changed',
      'deputy.named',
      'deputy.ended',
      'membership.handed_over',
      'circle.changed',
    ],
  },
];

import type { ChangeType } from '@samplan/shared/contracts';

/** What others may do that changes what a plan says. */
export function planTopics(collaborationId: string): { collaborationId: string; types: ChangeType[] }[] {
  return [
    {
      collaborationId,
      types: [
        'what_matters.edited',
        'plan.changed',
        'plan.edited',
        'plan_refusal.changed',
        'consent.changed',
        'team.edited',
        'deputy.named',
        'deputy.ended',
        'membership.handed_over',
        'relative.changed',
        'goal.added',
        'goal.edited',
        'measure.added',
        'measure.edited',
        'contributor.changed',
        'child_talk.recorded',
        'child_talk.changed',
        'circle.changed',
      ],
    },
  ];
}

/** What changes how it goes, besides. */
export const evaluationTopics = (collaborationId: string): { collaborationId: string; types: ChangeType[] }[] => [
  ...planTopics(collaborationId),
  {
    collaborationId,
    types: ['evaluation.changed', 'goal_scale.changed', 'rehab_course.changed', 'rehab_activity.changed'],
  },
];

/** What changes what has happened and what is coming, besides. */
export const timelineTopics = (collaborationId: string): { collaborationId: string; types: ChangeType[] }[] => [
  ...planTopics(collaborationId),
  {
    collaborationId,
    types: [
      'meeting.called',
      'meeting.edited',
      'minutes.published',
      'evaluation.changed',
      'need.changed',
      'rehab_course.changed',
      'professional_plan.changed',
    ],
  },
];

import type { Topic } from '@samplan/web/data';

/** What others may do that changes what a plan says. */
export function planTopics(collaborationId: string): Topic[] {
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

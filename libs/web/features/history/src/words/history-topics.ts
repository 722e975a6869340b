import type { Topic } from '@samplan/web/data';

/** What may add to the history. */
export function historyTopics(collaborationId: string): Topic[] {
  return [
    {
      collaborationId,
      types: [
        'what_matters.edited',
        'plan.changed',
        'plan.edited',
        'goal.added',
        'goal.edited',
        'measure.added',
        'measure.edited',
        'contributor.changed',
        'crisis_step.changed',
        'child_talk.recorded',
        'child_talk.changed',
        'professional_plan.changed',
        'service_offer.changed',
        'goal_scale.changed',
        'evaluation.changed',
        'rehab_course.changed',
        'rehab_activity.changed',
        'need.changed',
        'circle.changed',
      ],
    },
  ];
}

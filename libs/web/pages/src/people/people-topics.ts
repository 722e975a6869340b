import type { Topic } from '@samplan/web/data';

/** What a list of people tells about: next meeting, unread messages, overdue measures, own words, and who is in it. */
export const peopleTopics: readonly Topic[] = [
  {
    types: [
      'circle.changed',
      'what_matters.edited',
      'plan.changed',
      'plan.edited',
      'measure.added',
      'measure.edited',
      'meeting.called',
      'meeting.edited',
      'message.sent',
      'thread.read',
    ],
  },
];

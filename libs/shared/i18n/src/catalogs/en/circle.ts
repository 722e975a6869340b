import type { Catalog } from '../../catalog';

export const circle: Catalog['circle'] = {
  title: 'Who has looked at my plan',
  intro: 'Every time anybody but you looks at your plan, it is written down here.',
  backToPlan: 'Back to the plan',
  why: 'Why may they see it?',
  whyText:
    'Only those in your team, and those you have let in yourself, may see the plan. Everybody must have a reason: you have said yes, or the law allows it.',
  whyStop: 'Do you wonder about something, or want somebody to see no more? Tell your coordinator.',
  empty: 'Nobody has looked at your plan yet',
  emptyText: 'When somebody in your team looks at the plan, you will see here who it was and when.',
  filter: 'Show visits from',
  everybody: 'Everybody',
  emptyFor: 'No visits from {{name}} among those shown. Fetch older visits to look further back.',
  thisWeek: 'This week',
  lastWeek: 'Last week',
  weekDates: '{{from}} – {{to}}',
  older: 'Fetch older visits',
  loadingOlder: 'Fetching older visits …',
  olderLoaded: 'Older visits are here.',
  end: 'There are no older visits.',
  visit: '{{who}} looked at {{what}} on {{date}} at {{time}}.',
  whoFrom: '{{name}} from {{unit}}',
  relation: {
    COORDINATOR: '{{name}} is your coordinator.',
    MEMBER: '{{name}} is in your team.',
    RELATIVE: '{{name}} is a relative.',
    OWNER: '',
  },
  ground: {
    CONSENT: 'You have said yes to it.',
    LEGAL_BASIS: 'The law allows it.',
    SELF: '',
  },
  section: {
    OVERVIEW: 'the front page of your plan',
    PLAN: 'your goals and measures',
    TEAM: 'your team',
    MEETINGS: 'your meetings',
    MINUTES: 'the minutes',
    MESSAGES: 'the messages',
  },
};

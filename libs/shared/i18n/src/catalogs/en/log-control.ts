import type { Catalog } from '../../catalog';

export const logControl: Catalog['logControl'] = {
  title: 'Log control',
  lead: 'Here you see who has looked at plans, and what there may be reason to ask about. You never see what is in a plan, and users and relatives have a reference in place of a name.',
  noted: 'What you look up and download here is written down.',
  filter: {
    heading: 'What do you want to look at?',
    from: 'From',
    to: 'To',
    unit: 'Service',
    signal: 'Signal',
    all: 'All',
    show: 'Show',
  },
  signals: {
    heading: 'Worth a look',
    help: 'A signal proves nothing. It may have a good reason, and you must ask before you judge.',
    none: 'No signals',
    noneText: 'Nothing in this period stands out.',
    who: '{{name}}, {{unit}}',
    on: '{{date}}, {{first}}–{{last}}',
    why: {
      MANY_PLANS: 'Looked at {{plans}} different plans that day. We tell you at {{limit}} within an hour.',
      SAME_NAME: 'Has the same family name as the person the plan is about. It may be family, or a common name.',
      SAME_ADDRESS: 'Is registered at the same address as the person the plan is about.',
      OUTSIDE_HOURS:
        'Looked at the plan outside the working hours of the service. It may be a shift or an urgent meeting.',
      DENIED_ATTEMPTS:
        'Tried {{times}} times to open plans without access. Nothing was shown. We tell you at {{limit}} attempts in a day.',
    },
    counts: '{{times}} visits in {{plans}} plans',
    showVisits: 'See the visits',
    hideVisits: 'Hide the visits',
    mine: 'This is about you. Somebody else must look into it.',
  },
  review: {
    open: 'Write what you found out',
    outcome: 'What did you find out?',
    note: 'What is the reason?',
    noteHelp: 'Do not write names of users or anything from a plan.',
    save: 'Save',
    by: '{{outcome}}: {{note}} ({{name}}, {{date}})',
    failed: 'We could not save it. Your text is still here.',
  },
  visits: {
    heading: 'All visits',
    open: 'Show all visits in the period',
    none: 'No visits in the period',
    line: '{{who}} looked at {{what}} in plan {{plan}}.',
    refused: '{{who}} tried to open {{what}} in plan {{plan}}, without access.',
    citizen: 'User or relative {{reference}}',
    unknown: 'Unknown',
    ground: '{{relation}}. Ground: {{ground}}.',
    law: '{{relation}}. Ground: {{ground}}, {{law}}.',
  },
  file: {
    heading: 'Take it to a spreadsheet',
    help: 'The files hold what is shown here, for the period you have chosen.',
    visits: 'Download visits (CSV)',
    signals: 'Download signals (CSV)',
  },
  uses: {
    heading: 'Who has used log control',
    open: 'Show who',
    none: 'Nobody has used log control yet',
    line: '{{what}}, {{from}}–{{to}}',
  },
};

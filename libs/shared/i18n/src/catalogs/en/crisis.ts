import type { Catalog } from '../../catalog';

export const crisis: Catalog['crisis'] = {
  title: 'When it gets difficult',
  titleWork: 'Warning signs and what helps',
  leadYou:
    'Write down the signs that things are getting difficult, and what usually helps you. Then you need not explain it when it is urgent.',
  leadOther:
    'Signs that things are getting difficult for {{name}}, and what usually helps. Write it together with {{name}} on a calm day.',
  sign: 'Sign',
  does: 'Do this',
  who: 'Who',
  call: 'Call',
  add: 'Add a warning sign',
  edit: 'Change',
  editOf: 'Change “{{sign}}”',
  remove: 'Take away',
  removeOf: 'Take away “{{sign}}”',
  removeTitle: 'Take away “{{sign}}”?',
  removeText: 'It goes out of the plan but stays in the history.',
  earlyWarning: 'What is the sign?',
  earlyWarningHelp: 'For example: “Has not slept two nights in a row.”',
  steps: 'What helps?',
  stepsHelp: 'Write it so that a stranger can do it.',
  whoDoes: 'Who does it?',
  whoToCall: 'Whom can one call?',
  whoToCallHelp: 'Name and telephone number.',
  lifeArea: 'Who in the team is to see this?',
  save: 'Save',
  inEmergency: 'In an emergency other employees may be shown this too.',
};

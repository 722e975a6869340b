import type { Catalog } from '../../catalog';

export const together: Catalog['together'] = {
  alsoHere: 'Also writing here now: {{names}}.',
  savedAsYouWrite: 'Saved as you write, and shown to the others at once.',
  saving: 'Saving …',
  savedAt: 'Saved {{time}}. The others see it.',
  away: 'Offline. What you write is kept here and sent when the network is back.',
  readOnly: 'You can no longer write here. What you wrote last stands here, so that you can copy it.',
  closed: 'You no longer have access. What you wrote last stands here, so that you can copy it.',
  begunAnew:
    'The text has been started afresh. What you wrote last is here for you to copy. Open it again to go on writing.',
  full: 'There is room for {{max}} characters here. What is longer must be divided.',
  tooLong: 'The text is too long. The last part was not saved, but stands here, so that you can copy it.',
  redo: 'Redo',
  done: 'Done',
};

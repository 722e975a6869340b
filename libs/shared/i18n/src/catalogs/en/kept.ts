import type { Catalog } from '../../catalog';

export const kept: Catalog['kept'] = {
  draftSaved: 'Draft saved {{time}}. Only you see it.',
  draftSaving: 'Saving the draft …',
  draftNotSent: 'The draft is on this device until the network is back.',
  draftFailed: 'The draft is not saved. Your text is still here.',
  found: 'You began on this earlier. Your text is here again.',
  throwAway: 'Throw the draft away',
  proceed: 'Continue writing',
  unsent: 'Written, not sent',
  unsentLead: 'It is sent by itself when the network is back.',
  waiting: 'Waiting for the network',
  refused: 'Was not saved',
  gone: 'It is no longer here, or you no longer have access.',
  changedBy: 'Changed by {{name}} {{when}}, after you saw it. If your change is to stand, send it anyway.',
  sendAnyway: 'Send anyway',
  leaveTheirs: 'Keep what {{name}} chose',
  tryNow: 'Try now',
  discard: 'Throw away',
  discardOf: 'Throw away “{{what}}”',
  written: 'Written {{when}}',
};

import { activity } from './activity';
import { createGuardedFetch } from './guarded-fetch';
import { language } from './language';
import { sessionGate } from './session-gate';

/** The one way to the server for whoever is logged in. */
export const guardedSend = createGuardedFetch({
  gate: sessionGate,
  language,
  onActivity: () => activity.note(),
});

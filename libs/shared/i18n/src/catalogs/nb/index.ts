import { circle } from './circle';
import { common } from './common';
import { consent } from './consent';
import { crisis } from './crisis';
import { emergency } from './emergency';
import { entry } from './entry';
import { errors } from './errors';
import { guard } from './guard';
import { handover } from './handover';
import { log } from './log';
import { logControl } from './log-control';
import { meetings } from './meetings';
import { messaging } from './messaging';
import { notices } from './notices';
import { organisations } from './organisations';
import { plans } from './plans';
import { session } from './session';
import { start } from './start';
import { teams } from './teams';
import { vocabulary } from './vocabulary';

/** The source of every text: nynorsk and English must have exactly these keys. */
export const nb = {
  circle,
  common,
  consent,
  crisis,
  emergency,
  entry,
  errors,
  guard,
  handover,
  log,
  logControl,
  meetings,
  messaging,
  notices,
  organisations,
  plans,
  session,
  start,
  teams,
  vocabulary,
} as const;

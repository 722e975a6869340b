import { child } from './child';
import { growingOld } from './growing-old';
import { homeAgain } from './home-again';
import { mentalHealth } from './mental-health';

export const nynorskThemes = { child, growingOld, homeAgain, mentalHealth };

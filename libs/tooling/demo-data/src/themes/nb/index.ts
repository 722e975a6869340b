import { backToWork } from './back-to-work';
import { child } from './child';
import { growingOld } from './growing-old';
import { homeAgain } from './home-again';
import { lastTime } from './last-time';
import { memory } from './memory';
import { mentalHealth } from './mental-health';
import { newHere } from './new-here';
import { ownHome } from './own-home';
import { substance } from './substance';
import { youth } from './youth';

export const bokmaalThemes = {
  backToWork,
  child,
  growingOld,
  homeAgain,
  lastTime,
  memory,
  mentalHealth,
  newHere,
  ownHome,
  substance,
  youth,
};

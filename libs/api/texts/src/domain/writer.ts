import { firstWriter } from '@samplan/shared/contracts';
import { randomInt } from 'node:crypto';

/** A number nobody has written under. */
export const newWriter = (): number => randomInt(firstWriter, 2 ** 32);

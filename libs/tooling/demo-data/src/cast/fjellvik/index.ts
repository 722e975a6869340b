import type { FjellvikEntry } from './entry';
import { older } from './older';
import { younger } from './younger';

export const fjellvikCast: readonly FjellvikEntry[] = [...older, ...younger];

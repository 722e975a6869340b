import { QueryFailedError } from 'typeorm';

/** Deadlock and failed serialization: nothing is wrong with the work, only with the moment. */
const codes = new Set(['40P01', '40001']);

export function isBrokenOff(error: unknown): boolean {
  return error instanceof QueryFailedError && codes.has((error.driverError as { code?: string }).code ?? '');
}

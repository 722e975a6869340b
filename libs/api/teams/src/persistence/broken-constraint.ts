import { QueryFailedError } from 'typeorm';

export function brokenConstraint(error: unknown): string | null {
  return error instanceof QueryFailedError ? ((error.driverError as { constraint?: string }).constraint ?? null) : null;
}

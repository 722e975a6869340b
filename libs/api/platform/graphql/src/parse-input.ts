import { errorCodes, type ErrorCode } from '@samplan/shared/contracts';
import { Expected } from '@samplan/api/platform/request';
import type { z } from 'zod';

const known: ReadonlySet<string> = new Set(errorCodes);

/** Checks an input with the rules the form uses too; all faults at once, each beside its field. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new Expected(
    parsed.error.issues.map((issue) => ({
      code: known.has(issue.message) ? (issue.message as ErrorCode) : 'FIELD_INVALID',
      path: issue.path.map(String),
    })),
  );
}

import { z } from 'zod';
import type { ErrorCode } from '../error-codes';
import { dateField, idField, longText, maxShort } from './fields';

const endBeforeStart: ErrorCode = 'END_BEFORE_START';
const required: ErrorCode = 'FIELD_REQUIRED';

/** Who stands in: one for all places, with other choices where wanted. Null is nobody. */
export const planAbsenceInput = z
  .object({
    /** A draft that is taken up again. */
    absenceId: idField.nullish(),
    fromDate: dateField,
    untilDate: dateField,
    deputyId: idField.nullish(),
    choices: z.array(z.object({ collaborationId: idField, deputyId: idField.nullish() })).max(maxShort),
  })
  .refine((input) => input.fromDate <= input.untilDate, { error: endBeforeStart, path: ['untilDate'] });
export const absenceIdInput = z.object({ absenceId: idField });
export const refuseDeputyInput = z.object({ collaborationId: idField, deputyId: idField });

export const planHandOverInput = z.object({
  successorId: idField,
  onDate: dateField,
  /** What goes along. */
  movesRole: z.boolean(),
  movesMeasures: z.boolean(),
  movesMeetings: z.boolean(),
  movesQuestions: z.boolean(),
  opensThreads: z.boolean(),
  /** The one who hands over the place stays as an ordinary member. */
  stays: z.boolean(),
  tellsTeam: z.boolean(),
  plans: z
    .array(
      z.object({
        collaborationId: idField,
        summary: longText,
        /** Goes on though nothing yet lets the successor see. */
        withoutGround: z.boolean(),
      }),
    )
    .min(1, required)
    .max(maxShort),
});
export const handOverIdsInput = z.object({ handOverIds: z.array(idField).min(1, required).max(maxShort) });

import { dateInOslo } from '@samplan/shared/kernel';

/** Days a question may wait: after three those who answer are reminded, after seven the coordinating unit is told. */
export const remindAfterDays = 3;
const answerWithinDays = 7;

const day = 24 * 60 * 60 * 1000;

/** The last day on which an answer is in time. */
export const dueOn = (askedAt: Date): string => dateInOslo(new Date(askedAt.getTime() + answerWithinDays * day));

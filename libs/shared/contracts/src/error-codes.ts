/** Stable codes of expected errors. Every catalog must have a text for each, or it does not compile. */
export const errorCodes = [
  'FIELD_REQUIRED',
  'FIELD_TOO_LONG',
  'FIELD_INVALID',
  'DATE_INVALID',
  'DEADLINE_BEFORE_START',
  'END_BEFORE_START',
  'MEETING_START_IN_PAST',
  'DEADLINE_IN_PAST',
  'ACCOUNTABLE_NOT_IN_TEAM',
  'PARTICIPANT_NOT_IN_TEAM',
  'LIFE_AREA_NOT_OPEN',
  'GOAL_NOT_FOUND',
  'VERSION_CONFLICT',
  'TRANSITION_NOT_ALLOWED',
  'NOT_ALLOWED',
  'MEETING_NOT_IN_PROGRESS',
  'MINUTES_LOCKED',
  'DECISION_ALREADY_MEASURE',
  'NATIONAL_ID_INVALID',
  'LINK_NOT_USABLE',
  'LINK_ALREADY_USED',
  'PERSON_HAS_LOGIN',
  'PERSON_NOT_HERE',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** Codes of thrown, unexpected errors, as `extensions.code`. */
export const faultCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_REQUEST',
  'RATE_LIMITED',
  'INTERNAL',
] as const;
export type FaultCode = (typeof faultCodes)[number];

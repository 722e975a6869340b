import type { ErrorCode } from '@samplan/shared/contracts';

export const errors: Record<ErrorCode, string> = {
  FIELD_REQUIRED: 'This must be filled in.',
  FIELD_TOO_LONG: 'The text is too long. Please shorten it a little.',
  FIELD_INVALID: 'This cannot be used here. Check it and try again.',
  DATE_INVALID: 'Write a date that exists.',
  DEADLINE_BEFORE_START: 'The deadline cannot be before the measure starts.',
  END_BEFORE_START: 'The end must be after the start.',
  MEETING_START_IN_PAST: 'The meeting must start in the future.',
  DEADLINE_IN_PAST: 'The deadline must be today or later.',
  ACCOUNTABLE_NOT_IN_TEAM: 'The person accountable must be in the team.',
  PARTICIPANT_NOT_IN_TEAM: 'Participants must be in the team.',
  LIFE_AREA_NOT_OPEN: 'You do not have access to this part of life in the plan.',
  GOAL_NOT_FOUND: 'The goal is not in this plan.',
  VERSION_CONFLICT: 'Somebody else changed the same text while you were writing. Both texts are kept.',
  TRANSITION_NOT_ALLOWED: 'This cannot be done as things are now. Somebody may have been here before you.',
  NOT_ALLOWED: 'You can see this, but not change it.',
  MEETING_NOT_IN_PROGRESS: 'This can only be done while the meeting is running.',
  MINUTES_LOCKED: 'The minutes are published and cannot be changed.',
  DECISION_ALREADY_MEASURE: 'The decision has already become a measure.',
};

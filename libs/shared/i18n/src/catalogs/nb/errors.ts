import type { ErrorCode } from '@samplan/shared/contracts';

export const errors = {
  FIELD_REQUIRED: 'Dette må fylles ut.',
  FIELD_TOO_LONG: 'Teksten er for lang. Kort den ned litt.',
  FIELD_INVALID: 'Dette kan ikke brukes her. Se over og prøv igjen.',
  DATE_INVALID: 'Skriv en dato som finnes.',
  DEADLINE_BEFORE_START: 'Fristen kan ikke være før tiltaket starter.',
  END_BEFORE_START: 'Slutten må være etter starten.',
  MEETING_START_IN_PAST: 'Møtet må starte fram i tid.',
  DEADLINE_IN_PAST: 'Fristen må være i dag eller senere.',
  ACCOUNTABLE_NOT_IN_TEAM: 'Den ansvarlige må være med i teamet.',
  PARTICIPANT_NOT_IN_TEAM: 'Deltakerne må være med i teamet.',
  LIFE_AREA_NOT_OPEN: 'Du har ikke tilgang til denne delen av livet i planen.',
  GOAL_NOT_FOUND: 'Målet finnes ikke i denne planen.',
  VERSION_CONFLICT: 'Noen andre endret det samme mens du skrev. Begge tekstene er tatt vare på.',
  TRANSITION_NOT_ALLOWED: 'Dette kan ikke gjøres slik det står nå. Noen kan ha vært her før deg.',
  NOT_ALLOWED: 'Du kan se dette, men ikke endre det.',
  MEETING_NOT_IN_PROGRESS: 'Dette kan bare gjøres mens møtet er i gang.',
  MINUTES_LOCKED: 'Referatet er publisert og kan ikke endres.',
  DECISION_ALREADY_MEASURE: 'Beslutningen er allerede blitt et tiltak.',
} as const satisfies Record<ErrorCode, string>;

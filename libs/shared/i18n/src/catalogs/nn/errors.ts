import type { ErrorCode } from '@samplan/shared/contracts';

export const errors: Record<ErrorCode, string> = {
  FIELD_REQUIRED: 'Dette må fyllast ut.',
  FIELD_TOO_LONG: 'Teksten er for lang. Kort han ned litt.',
  FIELD_INVALID: 'Dette kan ikkje brukast her. Sjå over og prøv på nytt.',
  DATE_INVALID: 'Skriv ein dato som finst.',
  DEADLINE_BEFORE_START: 'Fristen kan ikkje vere før tiltaket startar.',
  END_BEFORE_START: 'Slutten må vere etter starten.',
  MEETING_START_IN_PAST: 'Møtet må starte fram i tid.',
  DEADLINE_IN_PAST: 'Fristen må vere i dag eller seinare.',
  ACCOUNTABLE_NOT_IN_TEAM: 'Den ansvarlege må vere med i teamet.',
  PARTICIPANT_NOT_IN_TEAM: 'Deltakarane må vere med i teamet.',
  LIFE_AREA_NOT_OPEN: 'Du har ikkje tilgang til denne delen av livet i planen.',
  GOAL_NOT_FOUND: 'Målet finst ikkje i denne planen.',
  VERSION_CONFLICT: 'Nokon andre endra det same medan du skreiv. Begge tekstane er tekne vare på.',
  TRANSITION_NOT_ALLOWED: 'Dette kan ikkje gjerast slik det står no. Nokon kan ha vore her før deg.',
  NOT_ALLOWED: 'Du kan sjå dette, men ikkje endre det.',
  MEETING_NOT_IN_PROGRESS: 'Dette kan berre gjerast medan møtet er i gang.',
  MINUTES_LOCKED: 'Referatet er publisert og kan ikkje endrast.',
  DECISION_ALREADY_MEASURE: 'Avgjerda har alt vorte eit tiltak.',
};

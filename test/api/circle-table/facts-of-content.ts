/** What is written in a plan and around it, in plain values, for the oracle and for the database alike. */

import type { Area, TakingPart } from './facts';

interface Written {
  id: string;
  area: Area;
  removed: boolean;
}

export interface NeedFacts extends Written {
  /** Who wrote it down. */
  by: string;
  state: 'open' | 'owned' | 'met' | 'declined';
  ownerId: string | null;
  ownerUnitId: string | null;
  measureId: string | null;
}

/** Of a goal, or of the plan as a whole. */
export interface EvaluationFacts extends Written {
  goalId: string | null;
  /** What a service says, or what the person says. */
  voice: 'service' | 'user';
  /** Who says it, or wrote down what the person said. */
  by: string;
  /** For the services: those who have said something there besides. */
  alsoBy: string[];
}

/** Somebody in the circle, a unit, or, where both are empty, a neighbour by name. */
export interface ContributorFacts extends Written {
  measureId: string;
  personId: string | null;
  unitId: string | null;
}

/** What a unit answers to a wish, or a plan it keeps elsewhere. */
export interface OfUnit extends Written {
  by: string;
  unitId: string | null;
}

export interface CourseFacts extends Written {
  goalId: string;
  by: string;
  activities: { id: string; removed: boolean; ratedBy: string | null }[];
}

export interface Content {
  goals: Written[];
  measures: (Written & { goalId: string; accountable: TakingPart | null })[];
  contributors: ContributorFacts[];
  needs: NeedFacts[];
  evaluations: EvaluationFacts[];
  offers: OfUnit[];
  professionalPlans: OfUnit[];
  courses: CourseFacts[];
  /** What somebody has begun and not saved. */
  drafts: { key: string; personId: string; area: Area }[];
  /** Who last wrote what matters to the person. */
  whatMattersBy: string;
}

import type {
  LifeArea,
  MeasureStatus,
  NeedSayer,
  NeedState,
  OfferAnswer,
  Outcome,
  PlanState,
  UserAnswer,
} from '@samplan/shared/contracts';

/** Who prints, and what they see of the plan. */
export interface Printing {
  ownerId: string;
  owner: string;
  /** The plan is the reader's own. */
  own: boolean;
  printedBy: string;
  at: Date;
  /** Null when the reader sees every part of life. */
  onlyAreas: LifeArea[] | null;
}

export interface Helper {
  name: string;
  from: string | null;
  helpsWith: string[];
  phone: string | null;
}

export interface PaperMeasure {
  title: string;
  how: string | null;
  extent: string | null;
  who: string | null;
  along: { name: string; does: string | null }[];
  startDate: string | null;
  deadline: string | null;
  status: MeasureStatus;
  statusReason: string | null;
  overdue: boolean;
  answer: UserAnswer;
}

export interface PaperNeed {
  text: string;
  saidBy: NeedSayer;
  state: NeedState;
  who: string | null;
  reason: string | null;
  since: Date;
  stateSince: Date;
}

export interface PaperEvaluation {
  on: string;
  service: { outcome: Outcome; by: string | null } | null;
  /** What the person says, and to whom when another wrote it down. */
  own: { outcome: Outcome | null; words: string | null; saidTo: string | null } | null;
  learnt: string | null;
}

export interface PaperCourse {
  purpose: string;
  fromDate: string;
  untilDate: string;
  intensity: string | null;
  /** What the goal is called, where the reader sees it. */
  goal: string | null;
  /** Ratings are the person's own, from 1 to 10. */
  activities: {
    what: string;
    howOften: string | null;
    who: string | null;
    startRating: number | null;
    endRating: number | null;
  }[];
}

export interface PaperGoal {
  /** As in «1.2»; null for the one all others serve. */
  number: string | null;
  title: string;
  voice: 'user' | 'service';
  state: 'open' | 'reached' | 'set_aside';
  stateReason: string | null;
  /** The day it is looked at, where the goal has one of its own. */
  reviewOn: string | null;
  details: string | null;
  measures: PaperMeasure[];
  evaluations: PaperEvaluation[];
}

export interface PlanOnPaper extends Printing {
  coordinator: string | null;
  plan: {
    state: PlanState;
    whatMatters: { text: string; author: string; at: Date } | null;
    resources: string | null;
    ownContribution: string | null;
    kinContribution: string | null;
    neededCooperation: string | null;
    periodStart: string | null;
    periodEnd: string | null;
    reviewDate: string | null;
    consentOn: string | null;
    /** Of the plan as a whole. */
    evaluations: PaperEvaluation[];
  } | null;
  goals: PaperGoal[];
  otherMeasures: PaperMeasure[];
  carriedMeasures: PaperMeasure[];
  needs: PaperNeed[];
  courses: PaperCourse[];
  crisis: { sign: string; steps: string; whoDoes: string | null; whoToCall: string | null }[];
  professionalPlans: { title: string; unit: string | null; keptWhere: string | null; reviseOn: string | null }[];
  offers: { wish: string; answer: OfferAnswer; unit: string | null; reason: string | null }[];
  helpers: Helper[];
}

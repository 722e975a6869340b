/** The closed word lists of what belongs to a plan beside its goals and measures. Values are as stored. */

export const outcomes = ['much_less', 'less', 'as_hoped', 'more', 'much_more'] as const;
/** The five steps of how it went, measured against what was hoped for; what each means for a goal is its scale. */
export type Outcome = (typeof outcomes)[number];

export const activeInFactStates = ['active', 'lapsed', 'unseen'] as const;
/** Whether a plan is looked at as often as it should be; `unseen`: not as far as the reader sees, who does not see all. */
export type ActiveInFactState = (typeof activeInFactStates)[number];

export const courseMoments = ['start', 'end'] as const;
/** When in a course of rehabilitation somebody says how well they manage. */
export type CourseMoment = (typeof courseMoments)[number];

export const needStates = ['open', 'owned', 'met', 'declined'] as const;
/** Whose a need is: nobody's yet, somebody's, or settled. */
export type NeedState = (typeof needStates)[number];

export const needSayers = ['person', 'relative', 'service'] as const;
/** Who says that there is a need. */
export type NeedSayer = (typeof needSayers)[number];

export const needMoves = [
  'edit',
  'own',
  'give',
  'release',
  'meet',
  'decline',
  'reopen',
  'make_measure',
  'remove',
] as const;
/** What somebody may do with a need as it stands; `own` is to take it oneself, `give` to say that another has it. */
export type NeedMove = (typeof needMoves)[number];

export const offerAnswers = ['can', 'partly', 'cannot'] as const;
export type OfferAnswer = (typeof offerAnswers)[number];

export const paperParts = [
  'what_matters',
  'goals',
  'needs',
  'evaluation',
  'about',
  'crisis',
  'beside',
  'team',
] as const;
/** What of a plan can be chosen for print. */
export type PaperPart = (typeof paperParts)[number];

import type { GoalVoice, LifeArea, NeedSayer, TeamRole } from '@samplan/shared/contracts';

/** Kinds of staff a theme asks for; a town says who they are. */
export type Post =
  | 'homeCare'
  | 'memory'
  | 'cancer'
  | 'mental'
  | 'substance'
  | 'physio'
  | 'occupational'
  | 'speech'
  | 'nav'
  | 'debt'
  | 'refugee'
  | 'navState'
  | 'purchaser'
  | 'day'
  | 'health'
  | 'family'
  | 'midwife'
  | 'childPhysio'
  | 'childWelfare'
  | 'teacher'
  | 'school'
  | 'gp'
  | 'housing';

/** Who does or says something in a theme. */
export type Part = Post | 'owner' | 'kin';

export interface Seat {
  post: Post;
  role: TeamRole;
  areas: readonly LifeArea[];
  helpsWith: string;
}

export interface ThemeMeasure {
  by: Part;
  title: string;
  how: string;
  extent: string;
}

export interface ThemeGoal {
  voice: GoalVoice;
  area: LifeArea;
  title: string;
  measures: readonly ThemeMeasure[];
  /** Smaller goals on the way; the first is reached first. */
  steps?: readonly string[];
}

/** An item on the agenda, and what was written when it was taken up. */
export interface Topic {
  area: LifeArea;
  title: string;
  facts: string;
  assessments: string;
  decision?: string;
  /** The measure that the decision became. */
  measure?: ThemeMeasure;
}

/** Something somebody needs, said by somebody. */
export interface Need {
  area: LifeArea;
  saidBy: NeedSayer;
  text: string;
}

export interface Line {
  by: Part;
  text: string;
}

/**
 * What life, help and meetings look like for people in one kind of situation. `{owner}` in a text is the person's given
 * name. Whoever is responsible for something has its area.
 */
export interface Theme {
  seats: readonly [Seat, ...Seat[]];
  whatMatters: readonly string[];
  goals: readonly ThemeGoal[];
  topics: readonly Topic[];
  talks: readonly (readonly Line[])[];
}

export const seat = (post: Post, role: TeamRole, areas: readonly LifeArea[], helpsWith: string): Seat => ({
  post,
  role,
  areas,
  helpsWith,
});

export const measure = (by: Part, title: string, how: string, extent: string): ThemeMeasure => ({
  by,
  title,
  how,
  extent,
});

export const goal = (
  voice: GoalVoice,
  area: LifeArea,
  title: string,
  ...measures: readonly ThemeMeasure[]
): ThemeGoal => ({ voice, area, title, measures });

/** A goal with smaller ones on the way to it. */
export const inSteps = (whole: ThemeGoal, ...steps: readonly string[]): ThemeGoal => ({ ...whole, steps });

export const says = (by: Part, text: string): Line => ({ by, text });

/** What relatives of a demo person may see, unless the person has said otherwise. */
export const kinAreas: readonly LifeArea[] = ['daily_living', 'housing', 'family', 'leisure', 'education'];

export const everyArea: readonly LifeArea[] = [
  'health',
  'mental_health',
  'daily_living',
  'housing',
  'work',
  'education',
  'economy',
  'family',
  'leisure',
];

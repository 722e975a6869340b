import type { PlanState } from '@samplan/shared/contracts';
import type { Post } from '../themes/theme';

/** What goes wrong around people, as the field studies tell it. */
export type Trouble =
  /** Many services, never in one room. */
  | 'neverMet'
  /** The last meeting was called, but nobody held it. */
  | 'slipped'
  /** Two meetings in a row were called off. */
  | 'cancelledTwice'
  /** Minutes were written and never sent. */
  | 'draftMinutes'
  /** Several measures are past their deadline. */
  | 'overdue'
  /** What the person said yes to has run out, and nobody noticed. */
  | 'consentExpired'
  /** The person said no again. */
  | 'consentWithdrawn'
  | 'consentEndsSoon'
  /** A member whom nobody asked the person about. */
  | 'noGround'
  /** A member who has not answered. */
  | 'invited'
  /** The coordinator is away; somebody else has stepped in. */
  | 'away'
  /** No goal is the person's own. */
  | 'serviceGoalsOnly'
  /** The day for looking at the plan again has passed. */
  | 'reviewPassed';

/** One person around whom services work together; days are counted from the day of the seed. */
export interface CastEntry<Theme extends string, Zone extends string> {
  theme: Theme;
  name: string;
  opened: number;
  closed?: number;
  /** Told about, but nobody has taken it on. */
  reported?: boolean;
  /** `null` for a coordinator without a plan. */
  plan?: PlanState | null;
  kin?: readonly [name: string, relationship: string];
  /** The home-care unit of the place where they live. */
  zone: Zone;
  /** Who sits in a post, when it should be somebody in particular. */
  hands?: Partial<Record<Post, string>>;
  /** Steps in for a coordinator who is away. */
  deputy?: string;
  troubles?: readonly Trouble[];
}

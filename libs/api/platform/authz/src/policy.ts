import { type AccessLevel, accessLevels, type Action, type Relation } from '@samplan/shared/contracts';

/** What a rule may look at. */
export interface Standing {
  relation: Relation;
  level: AccessLevel;
}

export type Rule = (standing: Standing) => boolean;
export type Policy = Partial<Record<Action, Rule>>;

/** Anybody in the circle, the person included. */
export const everybodyInCircle: Rule = () => true;

/** Those with one of these relations, whatever their level. */
export const only =
  (...relations: Relation[]): Rule =>
  ({ relation }) =>
    relations.includes(relation);

/** Those with at least this level; the person counts as a contributor in what is theirs. */
export const atLeast =
  (level: AccessLevel): Rule =>
  (standing) =>
    accessLevels.indexOf(standing.level) >= accessLevels.indexOf(level);

/** Every rule there is, gathered from the libs. An action without a rule is denied. */
export class Policies {
  private readonly rules = new Map<Action, Rule>();

  add(policy: Policy): void {
    for (const [action, rule] of Object.entries(policy) as [Action, Rule][]) {
      if (this.rules.has(action)) throw new Error(`Two rules for ${action}`);
      this.rules.set(action, rule);
    }
  }

  allows(action: Action, standing: Standing): boolean {
    return this.rules.get(action)?.(standing) ?? false;
  }

  /** Actions that have a rule over the circle. */
  actions(): Action[] {
    return [...this.rules.keys()];
  }
}

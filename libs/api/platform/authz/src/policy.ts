import { type AccessLevel, accessLevels, type Action, type Relation, type UnitRole } from '@samplan/shared/contracts';

/** What a rule may look at. */
export interface Standing {
  relation: Relation;
  level: AccessLevel;
}

export type Rule = (standing: Standing) => boolean;
export type Policy = Partial<Record<Action, Rule>>;
/** Actions that concern no collaboration, and the roles in a unit that give leave to them. */
export type UnitPolicy = Partial<Record<Action, readonly UnitRole[]>>;

/** Anybody in the circle, the person included. Emergency access is a narrow door, not a place in the circle. */
export const everybodyInCircle: Rule = ({ relation }) => relation !== 'emergency';

/** Those with one of these relations, whatever their level. */
export const only =
  (...relations: Relation[]): Rule =>
  ({ relation }) =>
    relations.includes(relation);

/** Those with at least this level; the person counts as a contributor in what is theirs. */
export const atLeast =
  (level: AccessLevel): Rule =>
  (standing) =>
    standing.relation !== 'emergency' && accessLevels.indexOf(standing.level) >= accessLevels.indexOf(level);

/** Every rule there is, gathered from the libs. An action without a rule is denied. */
export class Policies {
  private readonly rules = new Map<Action, Rule>();
  private readonly unitRules = new Map<Action, readonly UnitRole[]>();

  add(policy: Policy): void {
    for (const [action, rule] of Object.entries(policy) as [Action, Rule][]) {
      this.requireNew(action);
      this.rules.set(action, rule);
    }
  }

  addUnitRules(policy: UnitPolicy): void {
    for (const [action, roles] of Object.entries(policy) as [Action, readonly UnitRole[]][]) {
      this.requireNew(action);
      this.unitRules.set(action, roles);
    }
  }

  /** Roles in a unit that give leave; none for actions over the circle. */
  unitRolesFor(action: Action): readonly UnitRole[] {
    return this.unitRules.get(action) ?? [];
  }

  allows(action: Action, standing: Standing): boolean {
    return this.rules.get(action)?.(standing) ?? false;
  }

  /** Actions that have a rule over the circle. */
  actions(): Action[] {
    return [...this.rules.keys()];
  }

  /** Actions that rest on a role in a unit. */
  unitActions(): Action[] {
    return [...this.unitRules.keys()];
  }

  private requireNew(action: Action): void {
    if (this.rules.has(action) || this.unitRules.has(action)) throw new Error(`Two rules for ${action}`);
  }
}

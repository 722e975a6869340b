import { Inject, Injectable } from '@nestjs/common';
import type { Action, LifeArea } from '@samplan/shared/contracts';
import type { MissableEntity } from '@samplan/api/platform/access-log';
import { reportMiss } from '@samplan/api/platform/access-log';
import { forbidden, notFound, type RequestContext } from '@samplan/api/platform/request';
import { type Grant, RELATION_FACTS, type RelationFacts, type UnitStanding } from './grant';
import { narrowActions } from './narrow';
import { Policies } from './policy';
import { mintScope, type Scope } from './scope';

const GRANTS = Symbol('grants');
const UNIT_ROLES = Symbol('unit roles');

/** Leave to do something that concerns no collaboration, and the units in which the viewer has a role for it. */
export interface UnitScope {
  unitIds: readonly string[];
}

/** Lock 2: decides, from the circle's own rows, and mints the scopes that lock 3 reads with. */
@Injectable()
export class Authz {
  constructor(
    @Inject(RELATION_FACTS) private readonly facts: RelationFacts,
    private readonly policies: Policies,
  ) {}

  /** Everything the viewer reaches, loaded once a transaction. */
  grants(ctx: RequestContext): Promise<Grant[]> {
    return ctx.once(GRANTS, () => this.facts.grantsOfViewer(ctx));
  }

  /** Scope over every collaboration in which the viewer may do this. */
  async everywhere<A extends Action>(ctx: RequestContext, action: A): Promise<Scope<A>> {
    return mintScope(
      action,
      (await this.grants(ctx)).filter((grant) => this.allows(ctx, action, grant)),
    );
  }

  /**
   * Scope over one collaboration. Outside the circle it does not exist (NOT_FOUND, and the attempt is noted under the
   * id that was asked for); inside, but not allowed, it is FORBIDDEN.
   */
  async require<A extends Action>(
    ctx: RequestContext,
    action: A,
    collaborationId: string,
    asked: { entity: MissableEntity; id: string },
  ): Promise<Scope<A>> {
    const mine = (await this.grants(ctx)).filter((grant) => grant.collaborationId === collaborationId);
    const allowing = mine.filter((grant) => this.allows(ctx, action, grant));
    // Emergency access is no place in the circle: to whoever has only that, the rest does not exist.
    const inside = mine.some(({ relation }) => relation !== 'emergency');
    if (allowing.length === 0) throw inside ? forbidden() : this.miss(ctx, asked.entity, asked.id);
    return mintScope(action, allowing, collaborationId);
  }

  /** As `require`, for a row that was found by reading it: somebody may read one area and write in another. */
  async requireFor<A extends Action>(
    ctx: RequestContext,
    action: A,
    row: { collaborationId: string; lifeArea: LifeArea },
    asked: { entity: MissableEntity; id: string },
  ): Promise<Scope<A>> {
    const scope = await this.require(ctx, action, row.collaborationId, asked);
    if (!scope.areasIn(row.collaborationId).has(row.lifeArea)) throw forbidden();
    return scope;
  }

  /** The viewer's roles in units, loaded once a transaction. */
  unitRoles(ctx: RequestContext): Promise<UnitStanding[]> {
    return ctx.once(UNIT_ROLES, () => this.facts.unitRolesOfViewer(ctx));
  }

  /** For actions that rest on a role in a unit; FORBIDDEN without one of them. */
  async requireUnitRole(ctx: RequestContext, action: Action): Promise<UnitScope> {
    const roles = this.policies.unitRolesFor(action);
    const mine = (await this.unitRoles(ctx)).filter(({ role }) => roles.includes(role));
    if (mine.length === 0) throw forbidden();
    return { unitIds: [...new Set(mine.map(({ unitId }) => unitId))] };
  }

  private allows(ctx: RequestContext, action: Action, grant: Grant): boolean {
    return this.policies.allows(action, grant) && (!ctx.facts.viewer?.narrow || narrowActions.has(action));
  }

  /** Notes that an id led nowhere, and gives the error to throw. */
  miss(ctx: RequestContext, entity: MissableEntity, id: string): Error {
    reportMiss(ctx, entity, id);
    return notFound();
  }

  /** Actions the viewer may take in one collaboration; what the client shows buttons by. */
  async actionsIn(ctx: RequestContext, collaborationId: string): Promise<Action[]> {
    const mine = (await this.grants(ctx)).filter((grant) => grant.collaborationId === collaborationId);
    return this.policies.actions().filter((action) => mine.some((grant) => this.allows(ctx, action, grant)));
  }
}

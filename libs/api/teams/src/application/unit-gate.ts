import { Injectable } from '@nestjs/common';
import type { Action } from '@samplan/shared/contracts';
import { parseId, type UnitId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { notFound, type RequestContext } from '@samplan/api/platform/request';

/** Lets a leader act in the unit they lead, and an administrator, who has no unit of their own, in every unit. */
@Injectable()
export class UnitGate {
  constructor(private readonly authz: Authz) {}

  async require(ctx: RequestContext, action: Action, text: string): Promise<UnitId> {
    const unitId = parseId<UnitId>(text);
    if (!unitId) throw notFound();
    const { unitIds } = await this.authz.requireUnitRole(ctx, action);
    if (!unitIds.includes(unitId) && !(await this.administers(ctx))) throw notFound();
    return unitId;
  }

  async administers(ctx: RequestContext): Promise<boolean> {
    return (await this.authz.unitRoles(ctx)).some(({ role }) => role === 'administrator');
  }
}

import { Injectable } from '@nestjs/common';
import type { Action } from '@samplan/shared/contracts';
import { parseId, type UnitId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { notFound, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader } from '@samplan/api/people';

/** Lets a leader act in the unit they lead, and an administrator, who has no unit of their own, in every unit. */
@Injectable()
export class UnitGate {
  constructor(
    private readonly authz: Authz,
    private readonly people: PeopleReader,
  ) {}

  async require(ctx: RequestContext, action: Action, text: string): Promise<UnitId> {
    const unitId = parseId<UnitId>(text);
    if (!unitId) throw notFound();
    const { unitIds } = await this.authz.requireUnitRole(ctx, action);
    if (unitIds.includes(unitId)) return unitId;
    if (!(await this.administers(ctx)) || !(await this.people.unit(ctx, unitId))) throw notFound();
    return unitId;
  }

  async administers(ctx: RequestContext): Promise<boolean> {
    return (await this.authz.unitRoles(ctx)).some(({ role }) => role === 'administrator');
  }
}

import { Injectable } from '@nestjs/common';
import type { Action } from '@samplan/shared/contracts';
import { parseId, type UnitId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { notFound, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader } from '@samplan/api/people';
import { UnitStaff } from '../persistence/unit-staff';

/**
 * Lets a leader act in the unit they lead and in what it has come from, and an administrator, who has no unit of their
 * own, in every unit.
 */
@Injectable()
export class UnitGate {
  constructor(
    private readonly authz: Authz,
    private readonly people: PeopleReader,
    private readonly staff: UnitStaff,
  ) {}

  async require(ctx: RequestContext, action: Action, text: string): Promise<UnitId> {
    const unitId = parseId<UnitId>(text);
    if (!unitId) throw notFound();
    await this.authz.requireUnitRole(ctx, action);
    if (await this.leads(ctx, unitId)) return unitId;
    if (!(await this.administers(ctx)) || !(await this.people.unit(ctx, unitId))) throw notFound();
    return unitId;
  }

  async leads(ctx: RequestContext, unitId: string): Promise<boolean> {
    return (await this.staff.led(ctx)).includes(unitId);
  }

  async administers(ctx: RequestContext): Promise<boolean> {
    return (await this.authz.unitRoles(ctx)).some(({ role }) => role === 'administrator');
  }
}

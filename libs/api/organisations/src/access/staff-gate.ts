import { Injectable } from '@nestjs/common';
import { Authz } from '@samplan/api/platform/authz';
import { forbidden, type RequestContext } from '@samplan/api/platform/request';
import { StaffRepository } from '../persistence/staff.repository';

@Injectable()
export class StaffGate {
  constructor(
    private readonly authz: Authz,
    private readonly staff: StaffRepository,
  ) {}

  /** Somebody who works in a unit the viewer leads, or anybody at work for an administrator. */
  async describes(ctx: RequestContext, personId: string): Promise<{ administers: boolean }> {
    await this.authz.requireUnitRole(ctx, 'unit:describe');
    const roles = await this.authz.unitRoles(ctx);
    const administers = roles.some(({ role }) => role === 'administrator');
    const led = roles.filter(({ role }) => role === 'leader').map(({ unitId }) => unitId);
    if (!administers && !(await this.staff.worksIn(ctx, personId, led))) throw forbidden();
    return { administers };
  }
}

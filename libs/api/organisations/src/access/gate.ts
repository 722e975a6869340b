import { Injectable } from '@nestjs/common';
import type { UnitId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { forbidden, notFound, type RequestContext } from '@samplan/api/platform/request';
import { RegisterRepository, type UnitRow } from '../persistence/register.repository';

@Injectable()
export class UnitGate {
  constructor(
    private readonly authz: Authz,
    private readonly register: RegisterRepository,
  ) {}

  async administers(ctx: RequestContext): Promise<void> {
    await this.authz.requireUnitRole(ctx, 'unit:administer');
  }

  /** A unit for somebody who administers them all. */
  async administered(ctx: RequestContext, id: UnitId): Promise<UnitRow> {
    await this.administers(ctx);
    return this.known(ctx, id);
  }

  /** A unit for its leader or an administrator. */
  async described(ctx: RequestContext, id: UnitId): Promise<UnitRow> {
    const { unitIds } = await this.authz.requireUnitRole(ctx, 'unit:describe');
    const roles = await this.authz.unitRoles(ctx);
    if (!unitIds.includes(id) && !roles.some(({ role }) => role === 'administrator')) throw forbidden();
    return this.known(ctx, id);
  }

  private async known(ctx: RequestContext, id: UnitId): Promise<UnitRow> {
    const unit = await this.register.unit(ctx, id);
    if (!unit) throw notFound();
    return unit;
  }
}

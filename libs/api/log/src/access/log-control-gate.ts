import { Injectable } from '@nestjs/common';
import { logControlFilter } from '@samplan/shared/contracts';
import { parseId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { badRequest, type RequestContext } from '@samplan/api/platform/request';
import type { ControlFilter } from '../persistence/log-control.repository';

/** Lets log control in, and nobody else, before what is asked for is looked at. */
@Injectable()
export class LogControlGate {
  constructor(private readonly authz: Authz) {}

  async enter(ctx: RequestContext): Promise<void> {
    await this.authz.requireUnitRole(ctx, 'log-control:read');
  }

  async filter(ctx: RequestContext, raw: unknown): Promise<ControlFilter> {
    await this.enter(ctx);
    const parsed = logControlFilter.safeParse(raw);
    if (!parsed.success) throw badRequest();
    const { unitId, viewerId } = parsed.data;
    if ([unitId, viewerId].some((id) => id && !parseId(id))) throw badRequest();
    return parsed.data;
  }
}

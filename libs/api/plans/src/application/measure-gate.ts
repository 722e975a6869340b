import { Injectable } from '@nestjs/common';
import type { Action } from '@samplan/shared/contracts';
import { Authz, reportSeen } from '@samplan/api/platform/authz';
import { forbidden, type RequestContext } from '@samplan/api/platform/request';
import { mayChange } from '../domain/measure';
import type { MeasureEntity } from '../persistence/measure.entity';
import { MeasureRepository } from '../persistence/measure.repository';

/** Finds a measure that is about to be changed and stops those who may not. */
@Injectable()
export class MeasureGate {
  constructor(
    private readonly authz: Authz,
    private readonly measures: MeasureRepository,
  ) {}

  async forChange(ctx: RequestContext, action: Action, id: string): Promise<MeasureEntity> {
    const measure = await this.measures.one(ctx, await this.authz.everywhere(ctx, 'collaboration:read'), id, 'write');
    if (!measure) throw this.authz.miss(ctx, 'measure', id);
    const scope = await this.authz.requireFor(ctx, action, measure, { entity: 'measure', id });
    const standings = scope.standingsIn(measure.collaborationId, measure.lifeArea);
    if (!standings.some((standing) => mayChange(standing, measure, ctx.viewer.personId))) throw forbidden();
    reportSeen(ctx, scope, 'plan', [measure]);
    return measure;
  }
}

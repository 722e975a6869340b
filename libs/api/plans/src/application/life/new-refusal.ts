import { dateInOslo, newId } from '@samplan/shared/kernel';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import type { PlanRefusalEntity } from '../../persistence/life/plan-refusal.entity';

type Decision = Pick<
  PlanRefusalEntity,
  'collaborationId' | 'about' | 'grounds' | 'decidedOn' | 'appealBy' | 'appealBody'
>;

/** A decision as it stands when it is written down; one cannot write down what is not decided yet. */
export function newRefusal(ctx: RequestContext, decision: Decision): PlanRefusalEntity {
  if (decision.decidedOn > dateInOslo(ctx.now)) throw Expected.of('DATE_IN_FUTURE', 'decidedOn');
  return {
    id: newId(ctx.now),
    tenantId: ctx.viewer.tenantId,
    ...decision,
    status: 'standing',
    appealedOn: null,
    settledOn: null,
    recordedBy: ctx.viewer.personId,
    recordedAt: ctx.now,
    version: 1,
  };
}

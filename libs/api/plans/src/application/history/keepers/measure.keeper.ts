import { Injectable } from '@nestjs/common';
import { measureStatuses } from '@samplan/shared/contracts';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import type { Values } from '../../../domain/history';
import { MeasureRepository } from '../../../persistence/goals/measure.repository';
import { PlanRepository } from '../../../persistence/plan.repository';
import { AccountableFinder } from '../../goals/accountable';
import { ChildVoice } from '../../person/child-voice';
import { MeasureGate } from '../../goals/measure-gate';
import { isOpen, mayChange, mayRemove, waitsForTheChild } from '../../../domain/measure';
import type { Keeper, KeptRow } from './keeper';
import { removal } from './removal';

const nobody = { accountablePersonId: null, accountableUnitId: null, accountableKind: null };

@Injectable()
export class MeasureKeeper implements Keeper {
  readonly kind = 'measure';
  readonly changeType = 'measure.edited';

  constructor(
    private readonly gate: MeasureGate,
    private readonly measures: MeasureRepository,
    private readonly accountable: AccountableFinder,
    private readonly voice: ChildVoice,
    private readonly plans: PlanRepository,
  ) {}

  async find(ctx: RequestContext, id: string): Promise<KeptRow> {
    const measure = await this.gate.forChange(ctx, 'measure:remove', id, mayRemove);
    const { collaborationId, lifeArea, version } = measure;
    const { title, how, extent, startDate, deadline, accountablePersonId, status, statusReason, userAnswer } = measure;
    const { goalId, rank, removedAt } = measure;
    const told = { title, how, extent, startDate, deadline, accountablePersonId, status, statusReason, userAnswer };
    const values = { ...told, goalId, rank, removed: removedAt !== null };
    return { id, collaborationId, lifeArea, version, values };
  }

  /** Whoever answered for it then must be able to answer for it now. */
  async write(ctx: RequestContext, row: KeptRow, values: Values, version: number): Promise<void> {
    const { id } = row;
    const { accountablePersonId, removed, ...fields } = values;
    await this.refuseOthers(ctx, id, Object.keys(values));
    await this.refuseOfPastPlan(ctx, row, values);
    if (!stands({ ...row.values, ...values })) throw Expected.of('CHANGED_MEANWHILE');
    const accountable =
      typeof accountablePersonId === 'string'
        ? await this.accountable.find(ctx, row, accountablePersonId)
        : accountablePersonId === null
          ? nobody
          : undefined;
    await this.hearTheChild(ctx, row, fields['status'] ?? row.values['status'], accountable?.accountableUnitId);
    await this.measures.update(ctx, id, { ...fields, ...accountable, ...removal(ctx, removed), version });
  }

  /** Whoever wrote it takes it away and brings it back; all else is for those who may do that very thing. */
  private async refuseOthers(ctx: RequestContext, id: string, fields: string[]): Promise<void> {
    const changed = fields.filter((field) => field !== 'removed');
    if (changed.length === 0) return;
    const isStatus = changed.every((field) => field === 'status' || field === 'statusReason');
    await this.gate.forChange(ctx, isStatus ? 'measure:set-status' : 'measure:edit', id, mayChange, 'removed too');
  }

  /** What ended with its plan is read; what goes on after it is not of the plan any more. */
  private async refuseOfPastPlan(ctx: RequestContext, row: KeptRow, values: Values): Promise<void> {
    const { status, goalId } = { ...row.values, ...values };
    if (measureStatuses.some((one) => one === status && isOpen(one))) return;
    if (await this.plans.isOverWith(ctx, typeof goalId === 'string' ? goalId : null))
      throw Expected.of('TRANSITION_NOT_ALLOWED');
  }

  /** What waits for the child waits also when it is put back. */
  private async hearTheChild(
    ctx: RequestContext,
    { id, collaborationId }: KeptRow,
    status: unknown,
    unitId?: string | null,
  ): Promise<void> {
    if (!measureStatuses.some((one) => one === status && waitsForTheChild(one))) return;
    const accountableUnitId = unitId ?? (await this.measures.unitOf(ctx, id));
    await this.voice.require(ctx, { id, collaborationId, accountableUnitId });
  }
}

/** The deadline is not before the start, somebody answers for what is agreed, and what was stopped has its reason. */
function stands({ startDate, deadline, status, statusReason, accountablePersonId }: Values): boolean {
  if (typeof startDate === 'string' && typeof deadline === 'string' && deadline < startDate) return false;
  if (status !== 'proposed' && !accountablePersonId) return false;
  return status !== 'stopped' || typeof statusReason === 'string';
}

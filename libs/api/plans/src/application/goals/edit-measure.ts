import { Injectable } from '@nestjs/common';
import { editMeasureInput } from '@samplan/shared/contracts';
import { dateInOslo, type MeasureId, parseId } from '@samplan/shared/kernel';
import { mergeEdit } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import { Conflicts } from '@samplan/api/people';
import { waitsForTheChild } from '../../domain/measure';
import type { MeasureEntity } from '../../persistence/goals/measure.entity';
import { AccountableFinder } from './accountable';
import { ChangeMeasure } from './change-measure';
import { ChildVoice } from '../person/child-voice';
import { MeasureGate } from './measure-gate';

@Injectable()
export class EditMeasure {
  constructor(
    private readonly changes: ChangeMeasure,
    private readonly accountable: AccountableFinder,
    private readonly gate: MeasureGate,
    private readonly conflicts: Conflicts,
    private readonly voice: ChildVoice,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<MeasureEntity> {
    const { id: text, expectedVersion, ...wanted } = parseInput(editMeasureInput, raw);
    const id = parseId<MeasureId>(text);
    if (!id) throw notFound();
    return ctx.write(async () => {
      const measure = await this.gate.forChange(ctx, 'measure:edit', id);
      const { title, how, extent, startDate, deadline, accountablePersonId, userAnswer } = measure;
      const current = {
        title,
        how,
        extent,
        startDate,
        deadline,
        accountablePersonId: accountablePersonId as string | null,
        userAnswer,
      };
      const edit = await mergeEdit(ctx, {
        entityId: id,
        expectedVersion,
        currentVersion: measure.version,
        current,
        wanted,
      });
      if (edit.conflicts.length > 0) throw await this.conflicts.expected(ctx, edit.conflicts, measure.version);
      if (Object.keys(edit.apply).length === 0) return measure;
      this.checkDates(ctx, { ...current, ...edit.apply }, edit.apply);
      const fields: Partial<MeasureEntity> = {
        ...(edit.apply as Partial<MeasureEntity>),
        ...(edit.apply.accountablePersonId &&
          (await this.accountable.find(ctx, measure, edit.apply.accountablePersonId))),
      };
      if (fields.accountableUnitId && waitsForTheChild(measure.status))
        await this.voice.require(ctx, { ...measure, ...fields }, 'accountablePersonId');
      return this.changes.write(ctx, measure, fields, { before: edit.before, after: edit.apply });
    });
  }

  private checkDates(
    ctx: RequestContext,
    after: { startDate: string | null; deadline: string | null },
    applied: { deadline?: string | null },
  ): void {
    if (applied.deadline && applied.deadline < dateInOslo(ctx.now)) throw Expected.of('DEADLINE_IN_PAST', 'deadline');
    if (after.startDate && after.deadline && after.deadline < after.startDate)
      throw Expected.of('DEADLINE_BEFORE_START', 'deadline');
  }
}

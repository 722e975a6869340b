import { Injectable } from '@nestjs/common';
import { changeParentInput } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { isOneself } from '@samplan/api/people';
import { lastDayOf } from '../domain/last-day';
import { readPeriod, writePeriod } from '../domain/period';
import { isLater } from '../domain/yes';
import { CircleRows } from '../persistence/circle-rows';
import { ParentalResponsibilityEntity } from '../persistence/parental-responsibility.entity';
import { withLastDay } from './asked-days';
import { CircleDeed } from './circle-deed';
import { ConsentGate } from './consent-gate';
import { isOver } from './ending';
import { tellOfRelative } from './tell';

/** Parental responsibility lasts until another day; all else about it follows from the child's age. */
@Injectable()
export class ChangeParent extends CircleDeed<ParentalResponsibilityEntity> {
  constructor(
    private readonly gate: ConsentGate,
    private readonly rows: CircleRows,
  ) {
    super();
  }

  async act(ctx: RequestContext, raw: unknown): Promise<ParentalResponsibilityEntity> {
    const { id, expectedVersion, until } = parseInput(changeParentInput, raw);
    const found = { entity: ParentalResponsibilityEntity, missed: 'parental_responsibility', id } as const;
    const { row } = await this.gate.to(ctx, 'parent:record', found);
    if (row.version !== expectedVersion || isOver(row.valid, ctx.now)) throw Expected.of('CHANGED_MEANWHILE');
    const before = readPeriod(row.valid).until;
    const period = withLastDay(ctx, row.valid, until ?? null);
    if (isLater(period.until, before) && (await isOneself(ctx, row.personId))) throw Expected.of('OPENS_TO_ONESELF');
    await this.rows.update(ctx, ParentalResponsibilityEntity, row, { valid: writePeriod(period) });
    await tellOfRelative(ctx, row, { until: lastDayOf(before) }, { until: lastDayOf(period.until) });
    return row;
  }
}

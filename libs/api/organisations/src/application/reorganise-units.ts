import { Injectable } from '@nestjs/common';
import { reorganiseUnitsInput } from '@samplan/shared/contracts';
import { dateInOslo, type UnitId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, knownId, type RequestContext } from '@samplan/api/platform/request';
import type { z } from 'zod';
import { UnitGate } from '../access/gate';
import { hasOverlap, placeEmployees } from '../domain/reorganisation';
import { asExpected } from '../persistence/constraint-names';
import type { UnitRow } from '../persistence/register.repository';
import { RegisterWriter } from '../persistence/register.writer';
import { StaffWriter } from '../persistence/staff.writer';

type Successor = z.output<typeof reorganiseUnitsInput>['successors'][number];

/**
 * Splits or merges units from a day on. What points to the former units stays as it is, and nobody's access widens: a
 * consent to a former unit is never moved. The employees' roles go on in a successor.
 */
@Injectable()
export class ReorganiseUnits {
  constructor(
    private readonly gate: UnitGate,
    private readonly writer: RegisterWriter,
    private readonly staff: StaffWriter,
  ) {}

  /** The ids of the units that go on. */
  run(ctx: RequestContext, raw: unknown): Promise<string[]> {
    const { onDate, successors, placements, ...input } = parseInput(reorganiseUnitsInput, raw);
    const fromIds = input.fromUnitIds.map((text) => knownId<UnitId>(text));
    const existing = successors.map(({ unitId }) => (unitId ? knownId<UnitId>(unitId) : null));
    if (
      hasOverlap(
        fromIds,
        existing.filter((id) => id !== null),
      )
    )
      throw Expected.of('UNITS_OVERLAP', 'successors');
    if (onDate <= dateInOslo(ctx.now)) throw Expected.of('DATE_IN_PAST', 'onDate');
    return asExpected(() =>
      ctx.write(async () => {
        await this.gate.administers(ctx);
        const former = await Promise.all(fromIds.map((id) => this.gate.administered(ctx, id)));
        if (former.some((unit) => !wasOpenBefore(unit, onDate))) throw Expected.of('UNIT_CLOSED', 'fromUnitIds');
        const toIds: string[] = [];
        for (const [index, successor] of successors.entries()) {
          toIds.push(await this.successor(ctx, existing[index] ?? null, successor, former[0]!, onDate));
        }
        // One that goes on under a new name helps with the same; of parts and of several together somebody must write it.
        if (former.length === 1 && toIds.length === 1 && !existing[0])
          await this.writer.describeAs(ctx, toIds[0]!, former[0]!.id);
        const places = placeEmployees(placements, toIds);
        for (const { id } of former) {
          await this.staff.moveRoles(ctx, id, onDate, places, toIds[0]!);
          await this.writer.succeed(ctx, id, toIds, onDate);
        }
        await this.writer.tellOfSuccession(ctx, fromIds, onDate);
        return toIds;
      }),
    );
  }

  private async successor(
    ctx: RequestContext,
    id: UnitId | null,
    { name, kind }: Successor,
    former: UnitRow,
    onDate: string,
  ): Promise<string> {
    if (!id) {
      const { organisation_id: organisationId, zone } = former;
      return this.writer.addUnit(ctx, { name: name!, kind: kind!, organisationId, zone, from: onDate });
    }
    const unit = await this.gate.administered(ctx, id);
    if (unit.until || (unit.from && unit.from > onDate)) throw Expected.of('UNIT_CLOSED', 'successors');
    return id;
  }
}

const wasOpenBefore = ({ from, until }: UnitRow, date: string): boolean =>
  (!from || from < date) && (!until || until >= date);

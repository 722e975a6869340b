import { Injectable } from '@nestjs/common';
import { letReceiveInput } from '@samplan/shared/contracts';
import { parseId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { UnitStaff } from '../persistence/unit-staff';
import { UnitGate } from './unit-gate';

/** A unit's leader lets others answer invitations to the unit. */
@Injectable()
export class LetReceive {
  constructor(
    private readonly gate: UnitGate,
    private readonly staff: UnitStaff,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<{ id: string; name: string }> {
    const input = parseInput(letReceiveInput, raw);
    return ctx.write(async () => {
      const unitId = await this.gate.require(ctx, 'unit:let-receive', input.unitId);
      const personId = parseId(input.personId);
      if (!personId || (input.receives && !(await this.staff.works(ctx, unitId, personId))))
        throw Expected.of('NOT_IN_UNIT', 'personId');
      await this.staff.letReceive(ctx, unitId, personId, input.receives);
      return this.staff.unit(ctx, unitId);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { addEmployeeInput } from '@samplan/shared/contracts';
import type { UnitId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { knownId, type RequestContext } from '@samplan/api/platform/request';
import { UnitGate } from '../access/gate';
import { requireWithin } from '../domain/unit-life';
import { asExpected } from '../persistence/constraint-names';
import { StaffWriter } from '../persistence/staff.writer';

/** Somebody new at work, with a first role in a unit. */
@Injectable()
export class AddEmployee {
  constructor(
    private readonly gate: UnitGate,
    private readonly staff: StaffWriter,
  ) {}

  /** The id of the role. */
  run(ctx: RequestContext, raw: unknown): Promise<string> {
    const { unitId: text, role, from, until, ...fields } = parseInput(addEmployeeInput, raw);
    const unitId = knownId<UnitId>(text);
    return asExpected(() =>
      ctx.write(async () => {
        requireWithin(await this.gate.administered(ctx, unitId), from, until ?? null);
        const personId = await this.staff.addPerson(ctx, fields);
        return this.staff.addRole(ctx, { personId, unitId, role, from, until });
      }),
    );
  }
}

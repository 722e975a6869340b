import { Injectable } from '@nestjs/common';
import { addUnitRoleInput } from '@samplan/shared/contracts';
import type { PersonId, UnitId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { knownId, notFound, type RequestContext } from '@samplan/api/platform/request';
import { UnitGate } from '../access/gate';
import { requireWithin } from '../domain/unit-life';
import { asExpected } from '../persistence/constraint-names';
import { StaffRepository } from '../persistence/staff.repository';
import { StaffWriter } from '../persistence/staff.writer';

@Injectable()
export class AddUnitRole {
  constructor(
    private readonly gate: UnitGate,
    private readonly staff: StaffRepository,
    private readonly writer: StaffWriter,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<string> {
    const input = parseInput(addUnitRoleInput, raw);
    const unitId = knownId<UnitId>(input.unitId);
    const personId = knownId<PersonId>(input.personId);
    return asExpected(() =>
      ctx.write(async () => {
        requireWithin(await this.gate.administered(ctx, unitId), input.from, input.until ?? null);
        if (!(await this.staff.isProfessional(ctx, personId))) throw notFound();
        return this.writer.addRole(ctx, { ...input, personId, unitId });
      }),
    );
  }
}

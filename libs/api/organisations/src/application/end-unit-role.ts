import { Injectable } from '@nestjs/common';
import { endUnitRoleInput } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, knownId, notFound, type RequestContext } from '@samplan/api/platform/request';
import { UnitGate } from '../access/gate';
import { asExpected } from '../persistence/constraint-names';
import { StaffRepository } from '../persistence/staff.repository';
import { StaffWriter } from '../persistence/staff.writer';

/** Gives a role its last day. The row stays: who was there, and when, is never forgotten. */
@Injectable()
export class EndUnitRole {
  constructor(
    private readonly gate: UnitGate,
    private readonly staff: StaffRepository,
    private readonly writer: StaffWriter,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<string> {
    const { id: text, expectedVersion, until } = parseInput(endUnitRoleInput, raw);
    const id = knownId<string>(text);
    return asExpected(() =>
      ctx.write(async () => {
        await this.gate.administers(ctx);
        const role = await this.staff.role(ctx, id);
        if (!role) throw notFound();
        if (until < role.from) throw Expected.of('END_BEFORE_START', 'until');
        if (role.role === 'administrator' && !(await this.staff.administratorAfter(ctx, [id], until))) {
          throw Expected.of('LAST_ADMINISTRATOR', 'until');
        }
        if (!(await this.writer.endRole(ctx, id, expectedVersion, until))) throw Expected.of('CHANGED_MEANWHILE');
        return id;
      }),
    );
  }
}

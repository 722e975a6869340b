import { Injectable } from '@nestjs/common';
import { removeWorkNumberInput } from '@samplan/shared/contracts';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, knownId, notFound, type RequestContext } from '@samplan/api/platform/request';
import { WorkNumberRepository } from '../persistence/work-number.repository';

/** Takes a number that was wrong off an employee, so that it can be the one's whose it is. */
@Injectable()
export class RemoveWorkNumber {
  constructor(
    private readonly authz: Authz,
    private readonly numbers: WorkNumberRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<boolean> {
    const personId = knownId(parseInput(removeWorkNumberInput, raw).personId);
    return ctx.write(async () => {
      await this.authz.requireUnitRole(ctx, 'unit:describe');
      const outcome = await this.numbers.remove(ctx, personId);
      if (outcome === 'not_found') throw notFound();
      if (outcome === 'known') throw Expected.of('EMPLOYEE_LOGGED_IN');
      return true;
    });
  }
}

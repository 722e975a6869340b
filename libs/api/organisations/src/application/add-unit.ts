import { Injectable } from '@nestjs/common';
import { addUnitInput } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import { knownId, type RequestContext } from '@samplan/api/platform/request';
import { UnitGate } from '../access/gate';
import { asExpected } from '../persistence/constraint-names';
import { RegisterWriter } from '../persistence/register.writer';
import { OrganisationCheck } from './organisation-check';

@Injectable()
export class AddUnit {
  constructor(
    private readonly gate: UnitGate,
    private readonly organisations: OrganisationCheck,
    private readonly writer: RegisterWriter,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<string> {
    const input = parseInput(addUnitInput, raw);
    const organisationId = knownId<string>(input.organisationId);
    return asExpected(() =>
      ctx.write(async () => {
        await this.gate.administers(ctx);
        await this.organisations.require(ctx, organisationId, input.until ?? null);
        return this.writer.addUnit(ctx, { ...input, organisationId });
      }),
    );
  }
}

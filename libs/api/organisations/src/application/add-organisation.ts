import { Injectable } from '@nestjs/common';
import { addOrganisationInput } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { UnitGate } from '../access/gate';
import { asExpected } from '../persistence/constraint-names';
import { RegisterWriter } from '../persistence/register.writer';

@Injectable()
export class AddOrganisation {
  constructor(
    private readonly gate: UnitGate,
    private readonly writer: RegisterWriter,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<string> {
    const input = parseInput(addOrganisationInput, raw);
    return asExpected(() =>
      ctx.write(async () => {
        await this.gate.administers(ctx);
        return this.writer.addOrganisation(ctx, input);
      }),
    );
  }
}

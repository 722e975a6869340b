import { Injectable } from '@nestjs/common';
import { editOrganisationInput } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, knownId, notFound, type RequestContext } from '@samplan/api/platform/request';
import { UnitGate } from '../access/gate';
import { asExpected } from '../persistence/constraint-names';
import { RegisterRepository } from '../persistence/register.repository';
import { RegisterWriter } from '../persistence/register.writer';

@Injectable()
export class EditOrganisation {
  constructor(
    private readonly gate: UnitGate,
    private readonly register: RegisterRepository,
    private readonly writer: RegisterWriter,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<string> {
    const { id: text, expectedVersion, ...fields } = parseInput(editOrganisationInput, raw);
    const id = knownId<string>(text);
    return asExpected(() =>
      ctx.write(async () => {
        await this.gate.administers(ctx);
        if (!(await this.register.organisation(ctx, id))) throw notFound();
        if (fields.until && (await this.register.hasUnitsAfter(ctx, id, fields.until))) {
          throw Expected.of('ORGANISATION_HAS_UNITS', 'until');
        }
        if (!(await this.writer.editOrganisation(ctx, id, expectedVersion, fields))) {
          throw Expected.of('CHANGED_MEANWHILE');
        }
        return id;
      }),
    );
  }
}

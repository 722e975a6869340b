import { Injectable } from '@nestjs/common';
import { editUnitInput } from '@samplan/shared/contracts';
import type { UnitId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, knownId, type RequestContext } from '@samplan/api/platform/request';
import { UnitGate } from '../access/gate';
import { asExpected } from '../persistence/constraint-names';
import { RegisterRepository } from '../persistence/register.repository';
import { RegisterWriter } from '../persistence/register.writer';
import { OrganisationCheck } from './organisation-check';

/** Changes a unit, its last day included. Who works there must have somewhere to be first. */
@Injectable()
export class EditUnit {
  constructor(
    private readonly gate: UnitGate,
    private readonly organisations: OrganisationCheck,
    private readonly register: RegisterRepository,
    private readonly writer: RegisterWriter,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<string> {
    const { id: text, expectedVersion, ...fields } = parseInput(editUnitInput, raw);
    const id = knownId<UnitId>(text);
    const organisationId = knownId<string>(fields.organisationId);
    return asExpected(() =>
      ctx.write(async () => {
        const former = await this.gate.administered(ctx, id);
        await this.organisations.require(ctx, organisationId, fields.until ?? null);
        // The days of a unit that has been replaced belong to the reorganisation.
        const replaced = (await this.register.relatedUnits(ctx, id, 'successors')).length > 0;
        if (replaced && (fields.until ?? null) !== former.until) throw Expected.of('UNIT_CLOSED', 'until');
        if (fields.until && (await this.register.hasRolesAfter(ctx, id, fields.until))) {
          throw Expected.of('UNIT_HAS_EMPLOYEES', 'until');
        }
        const done = await this.writer.editUnit(ctx, id, expectedVersion, { ...fields, organisationId });
        if (!done) throw Expected.of('CHANGED_MEANWHILE');
        return id;
      }),
    );
  }
}

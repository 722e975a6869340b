import { Injectable } from '@nestjs/common';
import { setWorkingHoursInput } from '@samplan/shared/contracts';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { LogControlRepository } from '../persistence/log-control.repository';
import { type WorkingHours, WorkingHoursRepository } from '../persistence/working-hours.repository';

/** Sets when a kind of unit is at work; what was set, and by whom, stands among the uses of log control. */
@Injectable()
export class SetWorkingHours {
  constructor(
    private readonly authz: Authz,
    private readonly hours: WorkingHoursRepository,
    private readonly control: LogControlRepository,
  ) {}

  async run(ctx: RequestContext, raw: unknown): Promise<WorkingHours[]> {
    await this.authz.requireUnitRole(ctx, 'log-control:set-hours');
    const { expectedVersion, ...set } = parseInput(setWorkingHoursInput, raw);
    return ctx.write(async () => {
      const known = await this.hours.all(ctx);
      if (!known.some(({ unitKind }) => unitKind === set.unitKind)) throw Expected.of('FIELD_INVALID', 'unitKind');
      const written = await this.hours.write(ctx, { ...set, version: expectedVersion });
      if (!written) throw Expected.of('CHANGED_MEANWHILE');
      await this.control.note(ctx, 'hours', set);
      return this.hours.all(ctx);
    });
  }
}

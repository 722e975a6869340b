import { Injectable } from '@nestjs/common';
import { setEmergencyGroundInput } from '@samplan/shared/contracts';
import { dateInOslo, newId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { recordSettingChange } from '../persistence/setting-change';
import { SettingRepository } from '../persistence/setting.repository';

/** Turns emergency access on: the law it rests on, for how long at a time, from when and perhaps until when. */
@Injectable()
export class SetEmergencyGround {
  constructor(
    private readonly authz: Authz,
    private readonly settings: SettingRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<void> {
    const { legalGround, maxHours, from, until } = parseInput(setEmergencyGroundInput, raw);
    return ctx.write(async () => {
      await this.authz.requireUnitRole(ctx, 'emergency:configure');
      if (from < dateInOslo(ctx.now)) throw Expected.of('START_IN_PAST', 'from');
      if (until && until < from) throw Expected.of('END_BEFORE_START', 'until');
      const id = newId(ctx.now);
      const added = await this.settings.insert(ctx, { id, legalGround, maxHours, from, until: until ?? null });
      if (!added) throw Expected.of('EMERGENCY_GROUND_STANDS');
      await recordSettingChange(ctx, { id, version: 1, after: { legalGround, maxHours, from, until: until ?? null } });
    });
  }
}

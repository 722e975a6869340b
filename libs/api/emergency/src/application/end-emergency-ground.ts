import { Injectable } from '@nestjs/common';
import { emergencyIdInput } from '@samplan/shared/contracts';
import { parseId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { notFound, type RequestContext } from '@samplan/api/platform/request';
import { recordSettingChange } from '../persistence/setting-change';
import { SettingRepository } from '../persistence/setting.repository';

/** Turns emergency access off. What is open already ends by its own clock. */
@Injectable()
export class EndEmergencyGround {
  constructor(
    private readonly authz: Authz,
    private readonly settings: SettingRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<void> {
    const { id: text } = parseInput(emergencyIdInput, raw);
    const id = parseId(text);
    if (!id) throw notFound();
    return ctx.write(async () => {
      await this.authz.requireUnitRole(ctx, 'emergency:configure');
      const row = await this.settings.one(ctx, id);
      if (!row) throw notFound();
      const version = row.version + 1;
      await this.settings.end(ctx, id, version);
      await recordSettingChange(ctx, { id, version, after: { ended: true } });
    });
  }
}

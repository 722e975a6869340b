import { Injectable } from '@nestjs/common';
import { setPlanSettingInput } from '@samplan/shared/contracts';
import { newId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { recordMunicipalityChange } from '../../persistence/life/municipality-change';
import { PlanSettings } from '../../persistence/life/plan-settings';

/** What the municipality decides about all its plans. */
@Injectable()
export class SetPlanSetting {
  constructor(
    private readonly authz: Authz,
    private readonly settings: PlanSettings,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<void> {
    const { expectedVersion, ...values } = parseInput(setPlanSettingInput, raw);
    return ctx.write(async () => {
      await this.authz.requireUnitRole(ctx, 'plan-setting:set');
      const standing = await this.settings.forUpdate(ctx);
      if (standing.version !== expectedVersion) throw Expected.of('CHANGED_MEANWHILE');
      const id = standing.id ?? newId(ctx.now);
      const version = standing.version + 1;
      if (standing.id) await this.settings.update(ctx, id, version, values);
      else if (!(await this.settings.insert(ctx, id, values))) throw Expected.of('CHANGED_MEANWHILE');
      await recordMunicipalityChange(ctx, {
        type: 'plan_setting.changed',
        entity: 'plan_setting',
        id,
        version,
        after: values,
      });
    });
  }
}

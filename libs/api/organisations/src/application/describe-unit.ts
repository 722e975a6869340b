import { Injectable } from '@nestjs/common';
import { describeUnitInput } from '@samplan/shared/contracts';
import type { UnitId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, knownId, type RequestContext } from '@samplan/api/platform/request';
import { UnitGate } from '../access/gate';
import { ProfileRepository } from '../persistence/profile.repository';

@Injectable()
export class DescribeUnit {
  constructor(
    private readonly gate: UnitGate,
    private readonly profiles: ProfileRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<string> {
    const { unitId: text, expectedVersion, ...fields } = parseInput(describeUnitInput, raw);
    const unitId = knownId<UnitId>(text);
    return ctx.write(async () => {
      await this.gate.described(ctx, unitId);
      if (!(await this.profiles.write(ctx, unitId, expectedVersion, fields))) throw Expected.of('CHANGED_MEANWHILE');
      return unitId;
    });
  }
}

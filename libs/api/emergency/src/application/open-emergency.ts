import { Injectable } from '@nestjs/common';
import { type ErrorCode, openEmergencyAccessInput } from '@samplan/shared/contracts';
import { newId, parseId, type UnitId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { NationalIds } from '@samplan/api/people';
import { OpeningRepository, type Outcome } from '../persistence/opening.repository';

const refusals: Record<Exclude<Outcome, 'opened'>, [ErrorCode, ...string[]]> = {
  off: ['EMERGENCY_OFF'],
  nothing: ['EMERGENCY_NOTHING_TO_OPEN'],
  too_many: ['EMERGENCY_TOO_MANY'],
  inside: ['EMERGENCY_INSIDE_ALREADY'],
  not_employed: ['EMERGENCY_NOT_EMPLOYED', 'unitId'],
};

/**
 * Opens for a short time, in one step: a search first would tell of whom there is something. An attempt that comes to
 * nothing is kept, so it is committed before it is refused.
 */
@Injectable()
export class OpenEmergency {
  constructor(
    private readonly authz: Authz,
    private readonly openings: OpeningRepository,
    private readonly nationalIds: NationalIds,
  ) {}

  async run(ctx: RequestContext, raw: unknown): Promise<string> {
    const input = parseInput(openEmergencyAccessInput, raw);
    const unitId = parseId<UnitId>(input.unitId);
    const id = newId(ctx.now);
    const outcome = await ctx.write(async () => {
      await this.authz.requireUnitRole(ctx, 'emergency:open');
      if (!unitId) return 'not_employed' as const;
      return this.openings.open(ctx, {
        id,
        unitId,
        reason: input.reason,
        hashes: input.nationalId ? this.nationalIds.hashes(input.nationalId) : null,
        name: input.name?.replace(/\s+/g, ' ') ?? null,
        bornOn: input.bornOn ?? null,
      });
    });
    if (outcome !== 'opened') throw Expected.of(...refusals[outcome]);
    return id;
  }
}

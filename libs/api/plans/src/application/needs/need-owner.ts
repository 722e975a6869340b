import { Injectable } from '@nestjs/common';
import { parseId } from '@samplan/shared/kernel';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { TeamRepository } from '@samplan/api/teams';

interface NeedOwner {
  ownerId: string | null;
  ownerUnitId: string | null;
}

/** Who can see to a need: somebody in the circle now, or a unit that has somebody there. */
@Injectable()
export class NeedOwners {
  constructor(private readonly teams: TeamRepository) {}

  /** A professional answers together with their unit. */
  async find(
    ctx: RequestContext,
    collaborationId: string,
    wanted: { personId?: string | null; unitId?: string | null },
  ): Promise<NeedOwner> {
    const there = await this.teams.participants(ctx, collaborationId);
    const personId = wanted.personId ? parseId(wanted.personId) : null;
    const person = there.find((one) => one.personId === personId);
    if (wanted.personId && !person) throw Expected.of('PARTICIPANT_NOT_IN_TEAM', 'personId');
    if (person) return { ownerId: person.personId, ownerUnitId: person.unitId };
    const unitId = parseId(wanted.unitId ?? '');
    if (!there.some((one) => one.unitId !== null && one.unitId === unitId))
      throw Expected.of('PARTICIPANT_NOT_IN_TEAM', 'unitId');
    return { ownerId: null, ownerUnitId: unitId };
  }
}

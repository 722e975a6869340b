import { Injectable } from '@nestjs/common';
import type { LifeArea } from '@samplan/shared/contracts';
import { parseId } from '@samplan/shared/kernel';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { TeamRepository } from '@samplan/api/teams';

interface NeedOwner {
  ownerId: string | null;
  ownerUnitId: string | null;
}

/** Who can see to a need: somebody in the circle now, or a unit that has somebody there; in both cases somebody who sees its area. */
@Injectable()
export class NeedOwners {
  constructor(private readonly teams: TeamRepository) {}

  /** A professional answers together with their unit. */
  async find(
    ctx: RequestContext,
    { collaborationId, lifeArea }: { collaborationId: string; lifeArea: LifeArea },
    wanted: { personId?: string | null; unitId?: string | null },
  ): Promise<NeedOwner> {
    const there = await this.teams.participants(ctx, collaborationId, lifeArea);
    const personId = wanted.personId ? parseId(wanted.personId) : null;
    const person = there.find((one) => one.personId === personId);
    if (wanted.personId && !person) throw Expected.of('PARTICIPANT_NOT_IN_TEAM', 'personId');
    if (person && !person.sees) throw Expected.of('PERSON_LACKS_AREA', 'personId');
    if (person) return { ownerId: person.personId, ownerUnitId: person.unitId };
    const unitId = parseId(wanted.unitId ?? '');
    const fromUnit = there.filter((one) => one.unitId !== null && one.unitId === unitId);
    if (fromUnit.length === 0) throw Expected.of('PARTICIPANT_NOT_IN_TEAM', 'unitId');
    if (!fromUnit.some(({ sees }) => sees)) throw Expected.of('UNIT_LACKS_AREA', 'unitId');
    return { ownerId: null, ownerUnitId: unitId };
  }
}

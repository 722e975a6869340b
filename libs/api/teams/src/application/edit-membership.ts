import { Injectable } from '@nestjs/common';
import { editMembershipInput, type LifeArea } from '@samplan/shared/contracts';
import { dateInOslo } from '@samplan/shared/kernel';
import { mergeEdit } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { Conflicts } from '@samplan/api/people';
import { endOf, periodUntil, startOf } from '../domain/period';
import { MembershipRepository } from '../persistence/membership.repository';
import type { TeamMembershipEntity } from '../persistence/team-membership.entity';
import { MembershipGate } from './membership-gate';

/** What a member helps with, how far they reach and until when. */
@Injectable()
export class EditMembership {
  constructor(
    private readonly gate: MembershipGate,
    private readonly memberships: MembershipRepository,
    private readonly conflicts: Conflicts,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<TeamMembershipEntity> {
    const input = parseInput(editMembershipInput, raw);
    return ctx.write(async () => {
      const { membership, scope } = await this.gate.forChange(ctx, input.membershipId, 'team:edit');
      const fixed = membership.measureId !== null || membership.level === 'coordinate';
      if (fixed && (input.areas !== undefined || input.level !== undefined)) throw Expected.of('NOT_ALLOWED');
      const mine = scope.areasIn(membership.collaborationId);
      if (input.areas?.some((area) => !mine.has(area))) throw Expected.of('LIFE_AREA_NOT_OPEN', 'areas');
      // Areas the editor does not have are neither shown nor touched.
      const [seen, unseen] = split(membership.areas, mine);
      const edit = await mergeEdit(ctx, {
        entityId: membership.id,
        expectedVersion: input.expectedVersion,
        currentVersion: membership.version,
        current: {
          helpsWith: membership.helpsWith,
          level: membership.level as string,
          areas: listed(seen),
          endsOn: endOf(membership.valid),
        },
        wanted: {
          helpsWith: input.helpsWith,
          level: input.level,
          areas: input.areas && listed(input.areas),
          endsOn: input.endsOn,
        },
      });
      if (edit.conflicts.length > 0) throw await this.conflicts.expected(ctx, edit.conflicts, membership.version);
      if (Object.keys(edit.apply).length === 0) return membership;
      const fields: Partial<TeamMembershipEntity> = {
        ...(edit.apply.helpsWith === undefined ? {} : { helpsWith: edit.apply.helpsWith }),
        ...(edit.apply.level === undefined ? {} : { level: input.level }),
        ...(edit.apply.areas === undefined ? {} : { areas: [...unseen, ...new Set(input.areas)] }),
        ...(edit.apply.endsOn === undefined ? {} : { valid: this.until(ctx, membership, edit.apply.endsOn) }),
        version: membership.version + 1,
      };
      if (!(await this.memberships.update(ctx, membership.id, fields))) throw Expected.of('PERIOD_TAKEN', 'endsOn');
      const changed = Object.assign(membership, fields);
      await this.gate.tell(ctx, changed, edit.before, edit.apply);
      return changed;
    });
  }

  private until(ctx: RequestContext, membership: TeamMembershipEntity, endsOn: string | null): string {
    if (endsOn !== null && endsOn < startOf(membership.valid)) throw Expected.of('END_BEFORE_START', 'endsOn');
    if (endsOn !== null && endsOn < dateInOslo(ctx.now)) throw Expected.of('DEADLINE_IN_PAST', 'endsOn');
    if (endsOn !== null && membership.level === 'coordinate' && membership.deputyFor === null)
      throw Expected.of('LAST_COORDINATOR', 'endsOn');
    return periodUntil(membership.valid, endsOn);
  }
}

const listed = (areas: readonly string[]): string => [...areas].sort().join(' ');

function split(areas: readonly LifeArea[], mine: ReadonlySet<LifeArea>): [LifeArea[], LifeArea[]] {
  return [areas.filter((area) => mine.has(area)), areas.filter((area) => !mine.has(area))];
}

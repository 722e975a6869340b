import { Injectable } from '@nestjs/common';
import { namePrimaryContactInput, type TeamRole } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { canBePrimaryContact } from '../domain/membership';
import { MembershipRepository } from '../persistence/membership.repository';
import type { TeamMembershipEntity } from '../persistence/team-membership.entity';
import { MembershipGate } from './membership-gate';

/** Says whom to turn to first. There is one at a time, so naming somebody moves the role. */
@Injectable()
export class NamePrimaryContact {
  constructor(
    private readonly gate: MembershipGate,
    private readonly memberships: MembershipRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<TeamMembershipEntity> {
    const input = parseInput(namePrimaryContactInput, raw);
    return ctx.write(async () => {
      const { membership } = await this.gate.forChange(ctx, input.membershipId, 'team:edit');
      if (membership.role === 'primary_contact' && !membership.deputyFor) return membership;
      if (!canBePrimaryContact(membership)) throw Expected.of('NOT_ALLOWED');
      for (const former of await this.memberships.primaryContacts(ctx, membership.collaborationId)) {
        await this.become(ctx, former, 'member');
      }
      return this.become(ctx, membership, 'primary_contact');
    });
  }

  private async become(
    ctx: RequestContext,
    membership: TeamMembershipEntity,
    role: TeamRole,
  ): Promise<TeamMembershipEntity> {
    const before = { role: membership.role };
    const fields = { role, version: membership.version + 1 };
    if (!(await this.memberships.update(ctx, membership.id, fields))) throw Expected.of('PERIOD_TAKEN');
    const changed = Object.assign(membership, fields);
    await this.gate.tell(ctx, changed, before, { role });
    return changed;
  }
}

import { Injectable } from '@nestjs/common';
import { leaveWithoutGroundInput } from '@samplan/shared/contracts';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { knownId, type RequestContext } from '@samplan/api/platform/request';
import { notify } from '@samplan/api/notices';
import { PlacesWithoutGround } from '../persistence/places-without-ground';

/** Leaves a team one sees nothing of. What is promised there cannot be handed over unseen; the coordinator is told. */
@Injectable()
export class LeaveWithoutGround {
  constructor(
    private readonly authz: Authz,
    private readonly places: PlacesWithoutGround,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<string> {
    const id = knownId(parseInput(leaveWithoutGroundInput, raw).placeId);
    return ctx.write(async () => {
      const left = await this.places.leave(ctx, id);
      if (!left) throw this.authz.miss(ctx, 'team_membership', id);
      const { collaboration_id: collaborationId, to_tell: to } = left;
      await notify(ctx, { to, kind: 'member_left', collaborationId, actorId: ctx.viewer.personId, aboutId: id });
      return id;
    });
  }
}

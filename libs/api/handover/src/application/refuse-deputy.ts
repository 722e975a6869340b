import { Injectable } from '@nestjs/common';
import { refuseDeputyInput } from '@samplan/shared/contracts';
import type { CollaborationId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, knownId, type RequestContext } from '@samplan/api/platform/request';
import { notify } from '@samplan/api/notices';
import { DeputyRepository } from '../persistence/deputy.repository';

/** The person says no to a deputy, who leaves at once; whoever is to be away must find another. */
@Injectable()
export class RefuseDeputy {
  constructor(
    private readonly authz: Authz,
    private readonly deputies: DeputyRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<CollaborationId> {
    const input = parseInput(refuseDeputyInput, raw);
    const collaborationId = knownId<CollaborationId>(input.collaborationId);
    const id = knownId<string>(input.deputyId);
    return ctx.write(async () => {
      const scope = await this.authz.require(ctx, 'deputy:refuse', collaborationId, {
        entity: 'collaboration',
        id: collaborationId,
      });
      const deputy = await this.deputies.one(ctx, scope, id);
      if (deputy?.collaborationId !== collaborationId) throw Expected.of('TRANSITION_NOT_ALLOWED');
      await this.deputies.refuse(ctx, id);
      await recordChange(ctx, {
        type: 'deputy.ended',
        entity: 'team_membership',
        id,
        version: deputy.version + 1,
        collaborationId,
        lifeArea: 'common',
        before: { deputyId: deputy.personId },
        after: { deputyId: null, refused: true },
      });
      const told = { collaborationId, aboutId: id, onDate: deputy.fromDate };
      await notify(ctx, { ...told, to: [deputy.memberId], kind: 'deputy_refused', actorId: deputy.personId });
      await notify(ctx, { ...told, to: [deputy.personId], kind: 'deputy_not_needed', actorId: deputy.memberId });
      return collaborationId;
    });
  }
}

import { Injectable } from '@nestjs/common';
import { emergencyIdInput } from '@samplan/shared/contracts';
import { parseId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { notFound, type RequestContext } from '@samplan/api/platform/request';
import { OpeningRepository } from '../persistence/opening.repository';

@Injectable()
export class EndEmergency {
  constructor(
    private readonly authz: Authz,
    private readonly openings: OpeningRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<string> {
    const { id: text } = parseInput(emergencyIdInput, raw);
    const id = parseId(text);
    if (!id) throw notFound();
    return ctx.write(async () => {
      const row = await this.openings.ownOne(ctx, id);
      if (!row) throw this.authz.miss(ctx, 'emergency_access', id);
      const version = row.version + 1;
      await this.openings.end(ctx, id, version);
      await recordChange(ctx, {
        type: 'emergency.changed',
        entity: 'emergency_access',
        id,
        version,
        collaborationId: row.collaboration_id,
        lifeArea: 'common',
        audienceId: ctx.viewer.personId,
        before: { endsAt: row.ends_at },
        after: { endsAt: ctx.now },
      });
      return id;
    });
  }
}

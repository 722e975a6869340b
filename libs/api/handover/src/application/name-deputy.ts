import { Injectable } from '@nestjs/common';
import { newId } from '@samplan/shared/kernel';
import { recordChange } from '@samplan/api/platform/change-feed';
import type { RequestContext } from '@samplan/api/platform/request';
import { notify } from '@samplan/api/notices';
import type { Choice, Standing } from '../domain/deputies';
import { DeputyRepository } from '../persistence/deputy.repository';
import type { Days, OwnPlace } from '../persistence/place.repository';

/** Puts deputies in place, each for the days of the absence, and tells them and the person. */
@Injectable()
export class NameDeputy {
  constructor(private readonly deputies: DeputyRepository) {}

  async run(
    ctx: RequestContext,
    choices: readonly (Choice & { place: OwnPlace })[],
    standings: readonly Standing[],
    days: Days,
  ): Promise<void> {
    for (const { place, deputyId } of choices) {
      if (!deputyId) continue;
      const { membershipId, collaborationId } = place;
      const standing = standings.find((one) => one.membershipId === membershipId && one.personId === deputyId);
      const id = newId(ctx.now);
      await this.deputies.name(ctx, { id, membershipId, personId: deputyId, unitId: standing?.unitId ?? null }, days);
      await recordChange(ctx, {
        type: 'deputy.named',
        entity: 'team_membership',
        id,
        version: 1,
        collaborationId,
        lifeArea: 'common',
        before: null,
        after: { deputyId, forPersonId: ctx.viewer.personId, fromDate: days.fromDate, untilDate: days.untilDate },
      });
      const told = { collaborationId, aboutId: id, onDate: days.fromDate };
      await notify(ctx, { ...told, to: [deputyId], kind: 'deputy_asked', actorId: ctx.viewer.personId });
      await notify(ctx, { ...told, to: [place.ownerId], kind: 'deputy_named', actorId: deputyId });
    }
  }
}

import { Injectable } from '@nestjs/common';
import { absenceIdInput } from '@samplan/shared/contracts';
import { Authz } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { knownId, notFound, type RequestContext } from '@samplan/api/platform/request';
import { notify } from '@samplan/api/notices';
import { AbsenceRepository, type SavedAbsence } from '../persistence/absence.repository';
import { DeputyRepository } from '../persistence/deputy.repository';

/** Takes back a draft, or an absence that is planned or under way: the deputies leave at once. */
@Injectable()
export class CancelAbsence {
  constructor(
    private readonly authz: Authz,
    private readonly absences: AbsenceRepository,
    private readonly deputies: DeputyRepository,
  ) {}

  /** Pressing again changes nothing. */
  run(ctx: RequestContext, raw: unknown): Promise<SavedAbsence> {
    const id = knownId<string>(parseInput(absenceIdInput, raw).absenceId);
    return ctx.write(async () => {
      await this.absences.turn(ctx);
      const absence = await this.absences.own(ctx, id);
      if (!absence) throw notFound();
      if (absence.state === 'cancelled') return absence;
      if (absence.state === 'planned') await this.withdrawDeputies(ctx, absence);
      const cancelled: SavedAbsence = { ...absence, state: 'cancelled' };
      await this.absences.save(ctx, cancelled);
      return cancelled;
    });
  }

  private async withdrawDeputies(ctx: RequestContext, absence: SavedAbsence): Promise<void> {
    const scope = await this.authz.everywhere(ctx, 'absence:plan');
    for (const deputy of await this.deputies.ofViewer(ctx, scope, absence)) {
      await this.deputies.withdraw(ctx, deputy.id);
      await recordChange(ctx, {
        type: 'deputy.ended',
        entity: 'team_membership',
        id: deputy.id,
        version: deputy.version + 1,
        collaborationId: deputy.collaborationId,
        lifeArea: 'common',
        before: { deputyId: deputy.personId },
        after: { deputyId: null },
      });
      await notify(ctx, {
        to: [deputy.personId],
        kind: 'deputy_not_needed',
        collaborationId: deputy.collaborationId,
        aboutId: deputy.id,
        actorId: ctx.viewer.personId,
        onDate: deputy.fromDate,
      });
    }
  }
}

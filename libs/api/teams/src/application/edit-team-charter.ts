import { Injectable } from '@nestjs/common';
import { editTeamCharterInput } from '@samplan/shared/contracts';
import { type CollaborationId, newId, parseId } from '@samplan/shared/kernel';
import { Authz, reportSeen } from '@samplan/api/platform/authz';
import { mergeEdit, recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { notFound, type RequestContext } from '@samplan/api/platform/request';
import { Conflicts } from '@samplan/api/people';
import { CharterRepository } from '../persistence/charter.repository';
import { InvitationRepository } from '../persistence/invitation.repository';
import type { TeamCharterEntity } from '../persistence/team-charter.entity';

/** What the team has agreed about itself. Two who write different parts both get through; the same part shows both. */
@Injectable()
export class EditTeamCharter {
  constructor(
    private readonly authz: Authz,
    private readonly charters: CharterRepository,
    private readonly invitations: InvitationRepository,
    private readonly conflicts: Conflicts,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<TeamCharterEntity> {
    const { collaborationId: text, expectedVersion, ...wanted } = parseInput(editTeamCharterInput, raw);
    const collaborationId = parseId<CollaborationId>(text);
    if (!collaborationId) throw notFound();
    return ctx.write(async () => {
      const asked = { entity: 'collaboration', id: collaborationId } as const;
      const scope = await this.authz.require(ctx, 'charter:edit', collaborationId, asked);
      reportSeen(ctx, scope, 'team', [{ collaborationId }]);
      await this.invitations.hold(ctx, collaborationId);
      const charter = (await this.charters.of(ctx, scope, collaborationId)) ?? this.begin(ctx, collaborationId);
      const { purpose, sharedGoal, waysOfWorking, decidesItself } = charter;
      const edit = await mergeEdit(ctx, {
        entityId: charter.id,
        expectedVersion,
        currentVersion: charter.version,
        current: { purpose, sharedGoal, waysOfWorking, decidesItself },
        wanted,
      });
      if (edit.conflicts.length > 0) throw await this.conflicts.expected(ctx, edit.conflicts, charter.version);
      if (Object.keys(edit.apply).length === 0) return charter;
      const fields = {
        ...edit.apply,
        editedBy: ctx.viewer.personId,
        editedAt: ctx.now,
        version: charter.version + 1,
      };
      if (charter.version === 0) await this.charters.insert(ctx, { ...charter, ...fields });
      else await this.charters.update(ctx, charter.id, fields);
      await recordChange(ctx, {
        type: 'charter.edited',
        entity: 'team_charter',
        id: charter.id,
        version: fields.version,
        collaborationId,
        lifeArea: 'common',
        before: edit.before,
        after: edit.apply,
      });
      return Object.assign(charter, fields);
    });
  }

  /** Nothing is agreed yet: version 0, not saved until somebody has written. */
  private begin(ctx: RequestContext, collaborationId: CollaborationId): TeamCharterEntity {
    return {
      id: newId(ctx.now),
      tenantId: ctx.viewer.tenantId,
      collaborationId,
      purpose: '',
      sharedGoal: '',
      waysOfWorking: '',
      decidesItself: '',
      editedBy: ctx.viewer.personId,
      editedAt: ctx.now,
      version: 0,
    };
  }
}

import { Injectable } from '@nestjs/common';
import { editGoalInput } from '@samplan/shared/contracts';
import { type GoalId, parseId } from '@samplan/shared/kernel';
import { Authz, reportSeen } from '@samplan/api/platform/authz';
import { mergeEdit, recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { notFound, type RequestContext } from '@samplan/api/platform/request';
import { Conflicts } from '@samplan/api/people';
import type { GoalEntity } from '../persistence/goal.entity';
import { GoalRepository } from '../persistence/goal.repository';

@Injectable()
export class EditGoal {
  constructor(
    private readonly authz: Authz,
    private readonly goals: GoalRepository,
    private readonly conflicts: Conflicts,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<GoalEntity> {
    const { id: text, expectedVersion, ...wanted } = parseInput(editGoalInput, raw);
    const id = parseId<GoalId>(text);
    if (!id) throw notFound();
    return ctx.write(async () => {
      const goal = await this.goals.one(ctx, await this.authz.everywhere(ctx, 'collaboration:read'), id, 'write');
      if (!goal) throw this.authz.miss(ctx, 'goal', id);
      const scope = await this.authz.requireFor(ctx, 'goal:edit', goal, { entity: 'goal', id });
      reportSeen(ctx, scope, 'plan', [goal]);
      const current = { title: goal.title, voice: goal.voice };
      const edit = await mergeEdit(ctx, {
        entityId: id,
        expectedVersion,
        currentVersion: goal.version,
        current,
        wanted,
      });
      if (edit.conflicts.length > 0) throw await this.conflicts.expected(ctx, edit.conflicts, goal.version);
      if (Object.keys(edit.apply).length === 0) return goal;
      const fields = { ...edit.apply, version: goal.version + 1 };
      await this.goals.update(ctx, id, fields);
      await recordChange(ctx, {
        type: 'goal.edited',
        entity: 'goal',
        id,
        version: fields.version,
        collaborationId: goal.collaborationId,
        lifeArea: goal.lifeArea,
        before: edit.before,
        after: edit.apply,
      });
      return Object.assign(goal, fields);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Authz, reportSeen } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import type { RequestContext } from '@samplan/api/platform/request';
import {
  type SharedSubject,
  SharedSubjects,
  SharedTexts,
  type SubjectNow,
  type WrittenTogether,
} from '@samplan/api/texts';
import type { EvaluationEntity } from '../../persistence/evaluation/evaluation.entity';
import { EvaluationRepository } from '../../persistence/evaluation/evaluation.repository';
import { PlanRepository } from '../../persistence/plan.repository';
import { mayWriteLearnt, standingOf } from './evaluation-kind';

/** What was learnt, written by several at once. What the person says of it is theirs, and never written together. */
@Injectable()
export class LearntTogether implements SharedSubject {
  readonly kind = 'evaluation';

  constructor(
    private readonly authz: Authz,
    private readonly rows: EvaluationRepository,
    private readonly plans: PlanRepository,
    private readonly texts: SharedTexts,
    subjects: SharedSubjects,
  ) {
    subjects.add(this);
  }

  async find(ctx: RequestContext, id: string, lock: 'read' | 'write'): Promise<SubjectNow> {
    const row = await this.rows.one(ctx, await this.authz.everywhere(ctx, 'collaboration:read'), id, lock);
    if (!row) throw this.authz.miss(ctx, 'evaluation', id);
    const { collaborationId, lifeArea } = row;
    const asked = { entity: 'evaluation', id } as const;
    reportSeen(ctx, await this.authz.requireFor(ctx, 'collaboration:read', row, asked), 'plan', [row]);
    return { id, collaborationId, lifeArea, text: row.learnt ?? '', mayWrite: await this.mayWrite(ctx, row) };
  }

  async fold(ctx: RequestContext, { id }: SubjectNow, { text, authorId }: WrittenTogether): Promise<void> {
    const row = await this.rows.one(ctx, await this.authz.everywhere(ctx, 'evaluation:write'), id);
    if (!row) throw this.authz.miss(ctx, 'evaluation', id);
    const { collaborationId, lifeArea } = row;
    const learnt = text === '' ? null : text;
    const version = row.version + 1;
    await this.rows.update(ctx, id, { learnt, version });
    await recordChange(ctx, {
      type: 'evaluation.changed',
      entity: 'evaluation',
      id,
      version,
      collaborationId,
      lifeArea,
      before: { learnt: row.learnt },
      after: { learnt },
      actorId: authorId,
    });
  }

  /** Before it is written in the ordinary way: as it reads with what is written together at this moment. */
  async settled(ctx: RequestContext, row: EvaluationEntity): Promise<EvaluationEntity> {
    if (!(await this.writesIn(ctx, row))) return row;
    await this.texts.settle(ctx, { kind: this.kind, id: row.id });
    return (await this.rows.one(ctx, await this.authz.everywhere(ctx, 'evaluation:write'), row.id))!;
  }

  /** It was written in the ordinary way: those who write together get it. */
  follow(ctx: RequestContext, { id, learnt }: Pick<EvaluationEntity, 'id' | 'learnt'>): Promise<void> {
    return this.texts.follow(ctx, { kind: this.kind, id }, learnt ?? '');
  }

  /** Of the plan as a whole by those who may change the plan. */
  private async mayWrite(ctx: RequestContext, row: EvaluationEntity): Promise<boolean> {
    if (row.removedAt || !(await this.writesIn(ctx, row))) return false;
    if (await this.plans.isOver(ctx, row.planId)) return false;
    const { collaborationId, goalId } = row;
    return goalId !== null || (await this.authz.everywhere(ctx, 'plan:edit')).grantIn(collaborationId) !== null;
  }

  private async writesIn(ctx: RequestContext, row: EvaluationEntity): Promise<boolean> {
    const scope = await this.authz.everywhere(ctx, 'evaluation:write');
    return scope.areasIn(row.collaborationId).has(row.lifeArea) && mayWriteLearnt(standingOf(ctx, scope, row), row);
  }
}

import { Injectable } from '@nestjs/common';
import type { PersonId } from '@samplan/shared/kernel';
import { Authz, reportSeen } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';
import { type SharedSubject, SharedSubjects, type SubjectNow, type WrittenTogether } from '@samplan/api/texts';
import { isOver } from '../../domain/plan';
import { PlanRepository } from '../../persistence/plan.repository';
import { WriteWords } from './write-words';

/** What matters to the person, written by several at once. */
@Injectable()
export class WhatMattersTogether implements SharedSubject {
  readonly kind = 'what_matters';

  constructor(
    private readonly authz: Authz,
    private readonly plans: PlanRepository,
    private readonly words: WriteWords,
    subjects: SharedSubjects,
  ) {
    subjects.add(this);
  }

  async find(ctx: RequestContext, id: string, lock: 'read' | 'write'): Promise<SubjectNow> {
    const plan = await this.plans.one(ctx, await this.authz.everywhere(ctx, 'collaboration:read'), id, lock);
    if (!plan) throw this.authz.miss(ctx, 'individual_plan', id);
    const { collaborationId } = plan;
    const asked = { entity: 'individual_plan', id } as const;
    reportSeen(ctx, await this.authz.require(ctx, 'collaboration:read', collaborationId, asked), 'plan', [plan]);
    const mayWrite = (await this.authz.everywhere(ctx, 'what-matters:edit')).grantIn(collaborationId) !== null;
    return {
      id,
      collaborationId,
      lifeArea: 'common',
      text: plan.whatMatters ?? '',
      mayWrite: mayWrite && !isOver(plan.state),
    };
  }

  async fold(ctx: RequestContext, subject: SubjectNow, { text, authorId, at }: WrittenTogether): Promise<void> {
    const plan = await this.plans.one(ctx, await this.authz.everywhere(ctx, 'what-matters:edit'), subject.id, 'write');
    if (!plan) throw this.authz.miss(ctx, 'individual_plan', subject.id);
    await this.words.record(ctx, plan, { text: text === '' ? null : text, authorId: authorId as PersonId, at });
  }
}

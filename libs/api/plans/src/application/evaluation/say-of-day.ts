import { Injectable } from '@nestjs/common';
import type { GoalVoice } from '@samplan/shared/contracts';
import { newId } from '@samplan/shared/kernel';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { saidDifferently, type Written } from '../../domain/evaluation';
import type { EvaluationEntity } from '../../persistence/evaluation/evaluation.entity';
import { EvaluationRepository } from '../../persistence/evaluation/evaluation.repository';
import { KeptGate } from '../history/kept-gate';
import { evaluationKind } from './evaluation-kind';
import { LearntTogether } from './learnt-together';

export type About = Pick<EvaluationEntity, 'tenantId' | 'collaborationId' | 'lifeArea' | 'planId' | 'goalId'>;
type OfDay = About & Pick<EvaluationEntity, 'evaluatedOn'>;

/** What the services, or the person, say of something on one day: what several say of it there goes together. */
@Injectable()
export class SayOfDay {
  constructor(
    private readonly gate: KeptGate,
    private readonly rows: EvaluationRepository,
    private readonly learntTogether: LearntTogether,
  ) {}

  /** What stands from them already, with what is written together at this moment. */
  async standing(ctx: RequestContext, about: OfDay, voice: GoalVoice): Promise<EvaluationEntity | null> {
    const there = await this.rows.ofDay(ctx, about, voice);
    return there && this.learntTogether.settled(ctx, there);
  }

  say(
    ctx: RequestContext,
    about: OfDay,
    { voice, there, said }: { voice: GoalVoice; there: EvaluationEntity | null; said: Partial<Written> },
  ): Promise<EvaluationEntity> {
    return there ? this.together(ctx, there, said) : this.insert(ctx, about, voice, said);
  }

  private insert(
    ctx: RequestContext,
    { tenantId, collaborationId, lifeArea, planId, goalId, evaluatedOn }: OfDay,
    voice: GoalVoice,
    { outcome = null, learnt = null, ownOutcome = null, ownWords = null }: Partial<Written>,
  ): Promise<EvaluationEntity> {
    const viewer = ctx.viewer.personId;
    const told = voice === 'service' ? { outcome, learnt } : { ownOutcome, ownWords, learnt };
    const row: EvaluationEntity = {
      id: newId(ctx.now),
      tenantId,
      collaborationId,
      lifeArea,
      planId,
      goalId,
      evaluatedOn,
      outcome,
      outcomeBy: voice === 'service' ? viewer : null,
      spokenBy: [],
      ownOutcome,
      ownWords,
      ownBy: ownOutcome || ownWords ? viewer : null,
      learnt,
      createdBy: viewer,
      createdAt: ctx.now,
      removedAt: null,
      removedBy: null,
      version: 1,
    };
    return this.gate.add(ctx, evaluationKind(this.rows), row, { goalId, evaluatedOn, ...told });
  }

  private async together(
    ctx: RequestContext,
    there: EvaluationEntity,
    said: Partial<Written>,
  ): Promise<EvaluationEntity> {
    const viewer = ctx.viewer.personId;
    const isOwn = there.ownBy === viewer;
    const differs = saidDifferently(isOwn ? { ...there, ownOutcome: null, ownWords: null } : there, said);
    if (differs) throw Expected.of('EVALUATED_ALREADY', differs);
    const apply: Partial<Written> = {
      ...(said.outcome && !there.outcome && { outcome: said.outcome }),
      ...(said.learnt && !there.learnt && { learnt: said.learnt }),
      ...(said.ownOutcome && { ownOutcome: said.ownOutcome }),
      ...(said.ownWords && { ownWords: said.ownWords }),
    };
    const told = Object.keys(apply) as (keyof Written)[];
    if (told.length === 0) return there;
    const before = Object.fromEntries(told.map((field) => [field, there[field]]));
    const by = {
      ...(apply.outcome && { outcomeBy: viewer }),
      ...((apply.ownOutcome ?? apply.ownWords) && { ownBy: viewer }),
    };
    await this.gate.write(ctx, evaluationKind(this.rows), there, { ...apply, ...by }, { before, apply });
    if (apply.learnt) await this.learntTogether.follow(ctx, there);
    return there;
  }
}

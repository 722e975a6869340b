import { Injectable } from '@nestjs/common';
import type { Scope } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';
import { PeopleReader } from '@samplan/api/people';
import { type EvaluationEntity, EvaluationRepository } from '@samplan/api/plans';
import type { PaperEvaluation } from '../domain/plan-on-paper';

export type EvaluationOf = PaperEvaluation & { planId: string; goalId: string | null };

/** How it went, as far as the reader sees: what was said of the same on the same day beside each other, the latest first. */
@Injectable()
export class ReadEvaluations {
  constructor(
    private readonly rows: EvaluationRepository,
    private readonly people: PeopleReader,
  ) {}

  async of(ctx: RequestContext, scope: Scope, collaborationId: string, ownerId: string): Promise<EvaluationOf[]> {
    const rows = await this.rows.ofCollaboration(ctx, scope, collaborationId);
    const days = new Map<string, EvaluationOf>();
    for (const one of await Promise.all(rows.map((row) => this.told(ctx, row, ownerId)))) {
      const day = [one.planId, one.goalId, one.on].join(' ');
      const there = days.get(day);
      days.set(day, {
        ...one,
        service: there?.service ?? one.service,
        own: there?.own ?? one.own,
        learnt: [there?.learnt, one.learnt].filter(Boolean).join('\n') || null,
      });
    }
    return [...days.values()].sort((one, other) => (one.on < other.on ? 1 : -1));
  }

  private async told(ctx: RequestContext, row: EvaluationEntity, ownerId: string): Promise<EvaluationOf> {
    const { planId, goalId, evaluatedOn, outcome, outcomeBy, ownOutcome, ownWords, ownBy, learnt } = row;
    const isSaid = ownOutcome !== null || ownWords !== null;
    return {
      planId,
      goalId,
      on: evaluatedOn,
      service: outcome && { outcome, by: await this.name(ctx, outcomeBy) },
      own: isSaid
        ? { outcome: ownOutcome, words: ownWords, saidTo: ownBy === ownerId ? null : await this.name(ctx, ownBy) }
        : null,
      learnt,
    };
  }

  private async name(ctx: RequestContext, personId: string | null): Promise<string | null> {
    return (await this.people.personOrNull(ctx, personId))?.name ?? null;
  }
}

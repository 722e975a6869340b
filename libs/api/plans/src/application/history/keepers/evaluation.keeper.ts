import { Injectable } from '@nestjs/common';
import { Authz } from '@samplan/api/platform/authz';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { cannotSayFor, voiceOf } from '../../../domain/evaluation';
import type { Values } from '../../../domain/history';
import { EvaluationRepository } from '../../../persistence/evaluation/evaluation.repository';
import { ChangeEvaluation } from '../../evaluation/change-evaluation';
import { evaluationKind, mayWriteLearnt, standingOf } from '../../evaluation/evaluation-kind';
import { LearntTogether } from '../../evaluation/learnt-together';
import { KeptGate } from '../kept-gate';
import type { Keeper, KeptRow, PutBack } from './keeper';
import { removal } from './removal';

const own = ['ownOutcome', 'ownWords'] as const;

@Injectable()
export class EvaluationKeeper implements Keeper {
  readonly kind = 'evaluation';
  readonly changeType = 'evaluation.changed';

  constructor(
    private readonly authz: Authz,
    private readonly gate: KeptGate,
    private readonly rows: EvaluationRepository,
    private readonly changes: ChangeEvaluation,
    private readonly together: LearntTogether,
  ) {}

  async find(ctx: RequestContext, id: string): Promise<KeptRow> {
    const { row: found } = await this.gate.find(ctx, evaluationKind(this.rows), id);
    const row = await this.together.settled(ctx, found);
    const { collaborationId, lifeArea, version, outcome, learnt, ownOutcome, ownWords, evaluatedOn, removedAt } = row;
    const values = { outcome, learnt, ownOutcome, ownWords, evaluatedOn, removed: removedAt !== null };
    return { id, collaborationId, lifeArea, version, values };
  }

  /** What the person has said is put back by those who may change it, and a service's by a service. */
  async write(ctx: RequestContext, { id }: KeptRow, values: Values, version: number, why: PutBack): Promise<void> {
    const { row, scope } = await this.gate.find(ctx, evaluationKind(this.rows), id);
    const { removed, ...fields } = values;
    const who = standingOf(ctx, scope, row);
    const touchesOwn = own.some((field) => field in fields);
    if (touchesOwn && cannotSayFor(who, row.ownBy, true)) throw Expected.of('RATED_BY_ANOTHER');
    if ('outcome' in fields && !(who.forService && voiceOf(row) === 'service')) throw Expected.of('OUTCOME_BY_SERVICE');
    if ('learnt' in fields) {
      await this.authz.requireFor(ctx, 'evaluation:write', row, { entity: 'evaluation', id });
      if (!mayWriteLearnt(who, row)) throw Expected.of('RATED_BY_ANOTHER');
    }
    if (removed !== undefined) {
      // Whoever began it takes back having begun it.
      const isOneselfs =
        'undoes' in why && row.createdBy === who.viewerId && (row.removedBy ?? who.viewerId) === who.viewerId;
      if (!isOneselfs) await this.authz.requireFor(ctx, 'evaluation:remove', row, { entity: 'evaluation', id });
      await this.changes.refuseRemoval(ctx, scope, row, removed === true);
    }
    const viewer = ctx.viewer.personId;
    const after = { ...row, ...fields };
    const ownBy = touchesOwn ? { ownBy: (after.ownOutcome ?? after.ownWords) ? viewer : null } : {};
    const outcomeBy = 'outcome' in fields ? { outcomeBy: viewer } : {};
    await this.rows.update(ctx, id, { ...fields, ...ownBy, ...outcomeBy, ...removal(ctx, removed), version });
    if ('learnt' in fields) await this.together.follow(ctx, { id, learnt: after.learnt });
  }
}

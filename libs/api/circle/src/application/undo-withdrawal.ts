import { Injectable } from '@nestjs/common';
import { undoWithdrawalInput } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { GroundEntity } from '../persistence/ground.entity';
import { GroundRepository } from '../persistence/ground.repository';
import { CircleDeed } from './circle-deed';
import { ConsentGate } from './consent-gate';
import { Grounds } from './grounds';
import { basisOfGround } from './yes-of-ground';

/** Long enough to see what one has pressed; after that it takes a new yes. */
const undoWithin = 10 * 60 * 1000;

/** Takes a wrong press back: whoever withdrew puts the same consent in force again, for the same people and time. */
@Injectable()
export class UndoWithdrawal extends CircleDeed<GroundEntity> {
  constructor(
    private readonly gate: ConsentGate,
    private readonly rows: GroundRepository,
    private readonly grounds: Grounds,
  ) {
    super();
  }

  async act(ctx: RequestContext, raw: unknown): Promise<GroundEntity> {
    const { id } = parseInput(undoWithdrawalInput, raw);
    const { row, scope } = await this.gate.to(ctx, 'consent:withdraw', { entity: GroundEntity, missed: 'ground', id });
    const mine = row.withdrawnBy === ctx.viewer.personId;
    const recent = row.withdrawnAt && ctx.now.getTime() - row.withdrawnAt.getTime() <= undoWithin;
    if (!mine || !recent) throw Expected.of('TOO_LATE_TO_UNDO');
    const newer = row.kind === 'consent' && (await this.rows.consentTo(ctx, scope, row));
    if (newer || (await this.rows.isReplaced(ctx, id))) throw Expected.of('CHANGED_MEANWHILE');
    const { collaborationId, unitId, personId, areas, purpose } = row;
    const lastDay = await this.rows.agreedLastDay(ctx, row);
    return this.grounds.revive(
      ctx,
      { collaborationId, unitId, personId, areas, purpose, lastDay },
      basisOfGround(row),
      row,
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { NeedMove } from '@samplan/shared/contracts';
import type { Scope } from '@samplan/api/platform/authz';
import { mergeEdit } from '@samplan/api/platform/change-feed';
import { Expected, forbidden, type RequestContext } from '@samplan/api/platform/request';
import { movesOf, staysAsMet } from '../../domain/need';
import type { NeedEntity } from '../../persistence/needs/need.entity';
import { NeedRepository } from '../../persistence/needs/need.repository';
import { KeptGate, type Kind } from '../history/kept-gate';

type Standing = Pick<NeedEntity, 'needState' | 'ownerId' | 'ownerUnitId' | 'reason' | 'measureId'>;

/** Finds a need for whoever may do something with it, and moves it when nobody else was first. */
@Injectable()
export class NeedGate {
  readonly kind: Kind<NeedEntity>;

  constructor(
    private readonly gate: KeptGate,
    rows: NeedRepository,
  ) {
    this.kind = { rows, action: 'need:change', entity: 'need', type: 'need.changed', under: () => null };
  }

  /** `moves` are those one of which must be the viewer's; what nobody may do as it stands is said as such. */
  async find(
    ctx: RequestContext,
    id: string,
    moves: readonly NeedMove[],
  ): Promise<{ row: NeedEntity; scope: Scope; may: NeedMove[] }> {
    const { row, scope } = await this.gate.find(ctx, this.kind, id);
    const standings = scope.standingsIn(row.collaborationId, row.lifeArea);
    const may = movesOf(standings, row, ctx.viewer.personId);
    if (moves.some((move) => may.includes(move))) return { row, scope, may };
    if (staysAsMet(standings, row, moves)) throw Expected.of('NEED_STAYS');
    const all = [
      { relation: 'coordinator', level: 'coordinate' },
      { relation: 'owner', level: 'edit_own' },
    ] as const;
    const possible = movesOf(all, row, ctx.viewer.personId);
    throw moves.some((move) => possible.includes(move)) ? forbidden() : Expected.of('TRANSITION_NOT_ALLOWED');
  }

  /** Whoever presses second is told that somebody was first. */
  async move(
    ctx: RequestContext,
    row: NeedEntity,
    expectedVersion: number,
    wanted: Partial<Standing>,
  ): Promise<NeedEntity> {
    if (row.removedAt) throw Expected.of('CHANGED_MEANWHILE');
    const { needState, ownerId, ownerUnitId, reason, measureId } = row;
    const current: Standing = { needState, ownerId, ownerUnitId, reason, measureId };
    const edit = { entityId: row.id, expectedVersion, currentVersion: row.version, current, wanted };
    const merged = await mergeEdit(ctx, edit);
    if (merged.conflicts.length > 0) throw Expected.of('CHANGED_MEANWHILE');
    if (Object.keys(merged.apply).length === 0) return row;
    await this.gate.write<NeedEntity>(ctx, this.kind, row, merged.apply as Partial<NeedEntity>, merged);
    return (await this.gate.find(ctx, this.kind, row.id)).row;
  }
}

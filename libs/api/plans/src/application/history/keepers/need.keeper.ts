import { Injectable } from '@nestjs/common';
import { Expected, forbidden, type RequestContext } from '@samplan/api/platform/request';
import { mayBring } from '../../../domain/need';
import type { Values } from '../../../domain/history';
import { NeedGate } from '../../needs/need-gate';
import { NeedOwners } from '../../needs/need-owner';
import type { Keeper, KeptRow, PutBack } from './keeper';
import { removal } from './removal';

const anyMove = ['edit', 'own', 'give', 'release', 'meet', 'decline', 'reopen', 'remove'] as const;

@Injectable()
export class NeedKeeper implements Keeper {
  readonly kind = 'need';
  readonly changeType = 'need.changed';

  constructor(
    private readonly gate: NeedGate,
    private readonly owners: NeedOwners,
  ) {}

  async find(ctx: RequestContext, id: string): Promise<KeptRow> {
    const { row } = await this.gate.find(ctx, id, anyMove);
    const { collaborationId, lifeArea, version, text, saidBy, needState, ownerId, ownerUnitId, reason, measureId } =
      row;
    const stands = { needState, ownerId, ownerUnitId, reason, measureId };
    return {
      id,
      collaborationId,
      lifeArea,
      version,
      values: { text, saidBy, ...stands, removed: row.removedAt !== null },
    };
  }

  /** Whoever had it then must be able to have it now. What hangs together is put back together. */
  async write(ctx: RequestContext, row: KeptRow, values: Values, version: number, why: PutBack): Promise<void> {
    const { removed, ...fields } = values;
    // The words, and what is done about it, are for those whose they are.
    const own = 'text' in fields || 'saidBy' in fields || ('measureId' in fields && 'restores' in why);
    if (removed !== undefined) await this.gate.find(ctx, row.id, ['remove']);
    if (own) await this.gate.find(ctx, row.id, ['edit']);
    if ('needState' in fields || 'ownerId' in fields || 'ownerUnitId' in fields)
      await this.askToBring(ctx, row, fields, why);
    const { needState, ownerId, ownerUnitId, reason } = { ...row.values, ...fields };
    const owned = Boolean(ownerId ?? ownerUnitId);
    const fits = needState === 'open' ? !owned : needState !== 'owned' || owned;
    if (!fits || (needState === 'declined') !== Boolean(reason)) throw Expected.of('CHANGED_MEANWHILE');
    if (needState === 'owned' && ('ownerId' in fields || 'ownerUnitId' in fields))
      await this.owners.find(ctx, row, {
        personId: ownerId as string | null,
        unitId: ownerUnitId as string | null,
      });
    await this.gate.kind.rows.update(ctx, row.id, { ...fields, ...removal(ctx, removed), version });
  }

  /** As if it were moved there now; and whoever may move it here may take that back. */
  private async askToBring(ctx: RequestContext, { id }: KeptRow, fields: Values, why: PutBack): Promise<void> {
    const { row, scope } = await this.gate.find(ctx, id, anyMove);
    const standings = scope.standingsIn(row.collaborationId, row.lifeArea);
    const then = { ...row, ...fields };
    const may =
      mayBring(standings, row, then, ctx.viewer.personId) ||
      ('undoes' in why && mayBring(standings, then, row, ctx.viewer.personId));
    if (!may) throw forbidden();
  }
}

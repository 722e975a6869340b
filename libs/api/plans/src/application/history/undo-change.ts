import { Injectable } from '@nestjs/common';
import { type KeptKind, undoChangeInput } from '@samplan/shared/contracts';
import { parseId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import { Conflicts } from '@samplan/api/people';
import { takingBack, touchedSince, undoneWithin } from '../../domain/history';
import { keptKindOf, keptThings, onlyWhatIsRead } from '../../domain/kept-things';
import { canUndoMove } from '../../domain/plan';
import { HistoryRepository, type HistoryRow, type LaterChange } from '../../persistence/history/history.repository';
import type { KeptRow } from './keepers/keeper';
import { Keepers } from './keepers/keepers';

/** More than anybody does in one step. */
const mostAtOnce = 500;

/**
 * Takes back what the viewer did, with all that was done in the same step, or does again what was taken back: itself a
 * change that others see. What somebody else has changed since is theirs; then both stand beside each other and nothing
 * is written.
 */
@Injectable()
export class UndoChange {
  constructor(
    private readonly authz: Authz,
    private readonly history: HistoryRepository,
    private readonly keepers: Keepers,
    private readonly conflicts: Conflicts,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<HistoryRow> {
    const { kind, id: text, version } = parseInput(undoChangeInput, raw);
    const id = parseId(text);
    if (!id) throw notFound();
    return ctx.write(async () => {
      const row = await this.keepers.find(ctx, kind, id);
      const asked = { entity: 'collaboration', id: row.collaborationId } as const;
      const scope = await this.authz.require(ctx, 'change:undo', row.collaborationId, asked);
      const one = { kinds: [kind], thingId: id, version, actorId: ctx.viewer.personId };
      const [change] = await this.history.page(ctx, scope, row.collaborationId, one, null, 1);
      if (!change) throw Expected.of('NOT_ALLOWED');
      if (ctx.now.getTime() - change.at.getTime() > undoneWithin) throw Expected.of('TRANSITION_NOT_ALLOWED');
      const mine = { actorId: ctx.viewer.personId, tx: change.tx };
      const together = await this.history.page(ctx, scope, row.collaborationId, mine, null, mostAtOnce);
      await this.takeAllBack(ctx, together.reverse());
      const now = { kinds: [kind], thingId: id };
      const [written] = await this.history.page(ctx, scope, row.collaborationId, now, null, 1);
      return written!;
    });
  }

  /** Where the plan stands decides whether the rest can be written in, so it goes first. */
  private async takeAllBack(ctx: RequestContext, together: HistoryRow[]): Promise<void> {
    const moves = together.filter((part) => keptKindOf(part) === 'plan_state' && part.before !== null);
    for (const move of moves.toReversed()) {
      if (!canUndoMove(move.at, ctx.now)) throw Expected.of('TRANSITION_NOT_ALLOWED');
      await this.takeBack(ctx, 'plan_state', move);
    }
    const settle: (() => Promise<void>)[] = [];
    // What gives up the place at the top goes first: there is never more than one.
    const leavesTop = (part: HistoryRow): boolean => takingBack(part)['isTop'] === false;
    for (const part of [...together.filter(leavesTop), ...together.filter((one) => !leavesTop(one))]) {
      const kind = keptKindOf(part);
      if (!kind || keptThings[kind].onlyAtOnce) continue;
      // What somebody has been at since a plan was moved stands as they left it; the wrong press is still taken back.
      if (moves.length > 0 && (await this.history.since(ctx, kind, part.thingId, part.version)).length > 0) continue;
      const row = await this.takeBack(ctx, kind, part);
      settle.push(() => this.keepers.settle(ctx, kind, row, takingBack(part)));
    }
    if (moves.length === 0 && settle.length === 0) throw Expected.of('TRANSITION_NOT_ALLOWED');
    for (const one of settle) await one();
  }

  private async takeBack(ctx: RequestContext, kind: KeptKind, change: HistoryRow): Promise<KeptRow> {
    const row = await this.keepers.find(ctx, kind, change.thingId);
    await this.refuse(ctx, kind, change, row, await this.history.since(ctx, kind, row.id, change.version));
    await this.keepers.putBack(ctx, kind, row, takingBack(change), { undoes: change.version });
    return row;
  }

  private async refuse(
    ctx: RequestContext,
    kind: KeptKind,
    change: HistoryRow,
    row: KeptRow,
    later: LaterChange[],
  ): Promise<void> {
    if (later.some(({ undoes }) => undoes === change.version)) throw Expected.of('CHANGED_MEANWHILE');
    if (change.before === null) {
      if (!('removed' in row.values)) throw Expected.of('TRANSITION_NOT_ALLOWED');
      // What was just added may have got something from others; then it is not only one's own to remove.
      if (later.some(({ actorId }) => actorId !== ctx.viewer.personId)) throw Expected.of('CHANGED_MEANWHILE');
    }
    const conflicts = touchedSince(change, row.values).map((field) => {
      const touch = later.findLast(({ after }) => after && field in after);
      return {
        field,
        yours: change.before?.[field] ?? null,
        theirs: row.values[field] ?? null,
        theirId: touch?.actorId ?? ctx.viewer.personId,
        at: touch?.at ?? change.at,
      };
    });
    if (conflicts.length > 0) throw await this.conflicts.expected(ctx, onlyWhatIsRead(kind, conflicts), row.version);
  }
}

import { Injectable } from '@nestjs/common';
import { type KeptKind, restoreVersionInput } from '@samplan/shared/contracts';
import { parseId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { mergeEdit, touchesSince } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import { Conflicts } from '@samplan/api/people';
import { asOfVersion } from '../../domain/history';
import { keptThings, onlyWhatIsRead } from '../../domain/kept-things';
import { HistoryRepository, type HistoryRow } from '../../persistence/history/history.repository';
import { Keepers } from './keepers/keepers';

/** Brings back how something was at a version, as a new one. Nothing between is lost; it stays in the history. */
@Injectable()
export class RestoreVersion {
  constructor(
    private readonly authz: Authz,
    private readonly history: HistoryRepository,
    private readonly keepers: Keepers,
    private readonly conflicts: Conflicts,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<HistoryRow | null> {
    const { kind, id: text, version, expectedVersion } = parseInput(restoreVersionInput, raw);
    const id = parseId(text);
    if (!id) throw notFound();
    return ctx.write(async () => {
      const row = await this.keepers.find(ctx, kind, id);
      if (keptThings[kind].onlyAtOnce) throw Expected.of('TRANSITION_NOT_ALLOWED');
      const asked = { entity: 'collaboration', id: row.collaborationId } as const;
      const scope = await this.authz.require(ctx, 'version:restore', row.collaborationId, asked);
      const since = await this.history.since(ctx, kind, id, version);
      await this.refuseUnseen(ctx, kind, id, version, since);
      const then = asOfVersion(since, version);
      const isKept = (field: string): boolean => field in row.values && !keptThings[kind].said?.includes(field);
      const wanted = Object.fromEntries(Object.entries(then).filter(([field]) => isKept(field)));
      // Bringing back never takes away; that is another thing to be allowed to.
      if (wanted['removed'] === true) delete wanted['removed'];
      const edit = await mergeEdit(ctx, {
        entityId: id,
        expectedVersion,
        currentVersion: row.version,
        current: { ...row.values },
        wanted,
      });
      if (edit.conflicts.length > 0)
        throw await this.conflicts.expected(ctx, onlyWhatIsRead(kind, edit.conflicts), row.version);
      if (Object.keys(edit.apply).length > 0)
        await this.keepers.putBack(ctx, kind, row, edit.apply, { restores: version });
      const [latest] = await this.history.page(
        ctx,
        scope,
        row.collaborationId,
        { kinds: [kind], thingId: id },
        null,
        1,
      );
      return latest ?? null;
    });
  }

  /** Where somebody does not see all that has happened since, nobody can tell how it was. */
  private async refuseUnseen(
    ctx: RequestContext,
    kind: KeptKind,
    id: string,
    version: number,
    seen: readonly { version: number }[],
  ): Promise<void> {
    const types: readonly string[] | undefined = keptThings[kind].onlyTypes;
    const versions = new Set(seen.map((change) => change.version));
    const touches = await touchesSince(ctx, id, version);
    if (touches.some((touch) => !versions.has(touch.version) && (types?.includes(touch.type) ?? true)))
      throw Expected.of('CHANGED_MEANWHILE');
  }
}

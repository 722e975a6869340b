import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { parseId } from '@samplan/shared/kernel';
import { somebody } from '@samplan/shared/i18n';
import type { KeptFieldKind } from '@samplan/shared/contracts';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { formatPosition, parsePosition } from '@samplan/api/platform/change-feed';
import { attempt, type ConnectionOf, keysetPage } from '@samplan/api/platform/graphql';
import { badRequest, Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { Collaboration } from '@samplan/api/teams';
import { RestoreVersion } from '../../application/history/restore-version';
import { UndoChange } from '../../application/history/undo-change';
import { actOf, lastToTakeBack, standingOf, undoneWithin } from '../../domain/history';
import { mayChange } from '../../domain/measure';
import { keptKindOf, keptThings } from '../../domain/kept-things';
import { canUndoMove } from '../../domain/plan';
import { HistoryRepository, type HistoryRow } from '../../persistence/history/history.repository';
import {
  FieldChange,
  HistoryConnection,
  HistoryEntry,
  HistoryFilterInput,
  LastDone,
  RestoreVersionInput,
  RestoreVersionPayload,
  UndoChangeInput,
  UndoChangePayload,
} from './history.type';

function toEntry(row: HistoryRow): HistoryEntry {
  const { at, thingId, name, removed, currentVersion, lifeArea, version, restores } = row;
  const kind = keptKindOf(row);
  if (!kind) throw new Error('A change of what has no history');
  const thing = { kind, thingId, name, removed, currentVersion, lifeArea };
  const move = { stoodAt: standingOf(row.before), standsAt: standingOf(row.after) };
  return { id: formatPosition(row), at, ...thing, ...move, act: actOf(row), version, restores, row };
}

@Resolver(() => Collaboration)
export class CollaborationHistoryResolver {
  constructor(
    private readonly authz: Authz,
    private readonly history: HistoryRepository,
  ) {}

  @ResolveField(() => HistoryConnection, { name: 'history', description: 'What has been changed, the newest first.' })
  @Inherits('Only changes of what the viewer reads through the scope of collaboration:read')
  async historyOf(
    @Ctx() ctx: RequestContext,
    @Parent() { id }: Collaboration,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('filter', { type: () => HistoryFilterInput, nullable: true }) filter: HistoryFilterInput | null,
  ): Promise<ConnectionOf<HistoryEntry>> {
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    const thingId = filter?.thingId ? parseId(filter.thingId) : null;
    if (filter?.thingId && !thingId) throw badRequest();
    const asked = {
      kinds: filter?.kinds,
      thingId,
      actorId: filter?.mine ? ctx.viewer.personId : null,
      removed: filter?.removed,
      moves: filter?.moves,
    };
    const page = await keysetPage(
      { first, after },
      ['text'],
      (key, limit) => this.history.page(ctx, scope, id, asked, placeOf(key), limit),
      (row) => [formatPosition(row)],
    );
    return { ...page, nodes: page.nodes.map(toEntry) };
  }

  @ResolveField(() => LastDone)
  @Inherits('The viewer’s own changes, read through the scope of collaboration:read')
  async lastDone(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<LastDone> {
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    const asked = { actorId: ctx.viewer.personId, since: new Date(ctx.now.getTime() - undoneWithin) };
    const rows = (await this.history.page(ctx, scope, id, asked, null, 100)).filter(canBeTakenBack);
    const steps = rows.filter((row) => leads(rows, row)).reverse();
    const { undo, redo } = lastToTakeBack(steps.map((row) => Object.assign(toEntry(row), { undoes: row.undoes })));
    const isTooLate = undo && keptThings[undo.kind].onlyAtOnce && !canUndoMove(undo.at, ctx.now);
    return { undo: isTooLate ? null : undo, redo: redo && keptThings[redo.kind].onlyAtOnce ? null : redo };
  }
}

@Resolver(() => HistoryEntry)
export class HistoryEntryResolver {
  constructor(
    private readonly authz: Authz,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField(() => Boolean)
  @Inherits('Says what the viewer may do, by the same rules as doing it')
  async mayRestore(@Ctx() ctx: RequestContext, @Parent() { kind, row }: HistoryEntry): Promise<boolean> {
    const scope = await this.authz.everywhere(ctx, keptThings[kind].edit);
    if (keptThings[kind].onlyAtOnce) return false;
    const restoring = await this.authz.everywhere(ctx, 'version:restore');
    if (!restoring.areasIn(row.collaborationId).has(row.lifeArea)) return false;
    const standings = scope.standingsIn(row.collaborationId, row.lifeArea);
    if (kind !== 'measure') return standings.length > 0;
    const measure = { accountablePersonId: row.accountableId };
    return standings.some((standing) => mayChange(standing, measure, ctx.viewer.personId));
  }

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Whoever may read the thing may know who changed it')
  by(@Ctx() ctx: RequestContext, @Parent() { row }: HistoryEntry): Promise<Person | null> {
    return this.people.personOrNull(ctx, row.actorId);
  }

  @ResolveField(() => [FieldChange], { name: 'changes' })
  @Inherits('Values of what the viewer may read')
  changes(@Ctx() ctx: RequestContext, @Parent() { kind, row }: HistoryEntry): Promise<FieldChange[]> {
    const { fields } = keptThings[kind];
    const told = Object.keys(fields).filter((field) => field in { ...row.before, ...row.after });
    return Promise.all(
      told.map(async (field) => ({
        field,
        kind: fields[field]!,
        before: await this.read(ctx, fields[field]!, row.before?.[field]),
        after: await this.read(ctx, fields[field]!, row.after?.[field]),
      })),
    );
  }

  /** People and units by their names. */
  private async read(ctx: RequestContext, kind: KeptFieldKind, value: unknown): Promise<string | null> {
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') return null;
    if (kind === 'unit') return (await this.people.unit(ctx, value))?.name ?? somebody(ctx.language);
    if (kind === 'person') return (await this.people.personOrNull(ctx, value))?.name ?? somebody(ctx.language);
    return value;
  }
}

@Resolver()
export class HistoryMutations {
  constructor(
    private readonly undoing: UndoChange,
    private readonly restoring: RestoreVersion,
  ) {}

  @Mutation(() => UndoChangePayload)
  @Access('change:undo')
  undoChange(@Ctx() ctx: RequestContext, @Args('input') input: UndoChangeInput): Promise<UndoChangePayload> {
    return attempt(ctx, 'entry', async () => toEntry(await this.undoing.run(ctx, input)));
  }

  @Mutation(() => RestoreVersionPayload)
  @Access('version:restore')
  restoreVersion(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RestoreVersionInput,
  ): Promise<RestoreVersionPayload> {
    return attempt(ctx, 'entry', async () => {
      const row = await this.restoring.run(ctx, input);
      return row && toEntry(row);
    });
  }
}

/** One change stands for all that were done in the same step: where a plan was moved, that it was. */
function leads(rows: readonly HistoryRow[], row: HistoryRow): boolean {
  const together = rows.filter(({ tx }) => tx === row.tx);
  // Of two that change places the same one always leads, whichever of them was written last.
  const places = together.filter(({ before }) => before && 'isTop' in before);
  const [swapped] = places.length > 1 ? places.sort((a, b) => (a.thingId < b.thingId ? -1 : 1)) : [];
  return row === (together.find((one) => keptKindOf(one) === 'plan_state') ?? swapped ?? together[0]);
}

/** What was added can be taken back only where it can be removed. */
function canBeTakenBack(row: HistoryRow): boolean {
  const kind = keptKindOf(row);
  return kind !== null && (row.before !== null || keptThings[kind].removedAt !== null);
}

function placeOf(key: (string | null)[] | null): ReturnType<typeof parsePosition> {
  if (!key) return null;
  const place = parsePosition(key[0]);
  if (!place) throw badRequest();
  return place;
}

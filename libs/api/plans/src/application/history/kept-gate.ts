import { Injectable } from '@nestjs/common';
import type { Action, ChangeType } from '@samplan/shared/contracts';
import { parseId } from '@samplan/shared/kernel';
import { Authz, reportSeen, type Scope } from '@samplan/api/platform/authz';
import { mergeEdit, recordChange } from '@samplan/api/platform/change-feed';
import type { MissableEntity } from '@samplan/api/platform/access-log';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import { Conflicts } from '@samplan/api/people';
import type { KeptRow, KeptRows } from '../../persistence/history/kept-rows';
import { PlanRepository, type Under } from '../../persistence/plan.repository';

export interface Kind<Row extends KeptRow> {
  rows: KeptRows<Row>;
  action: Action;
  entity: MissableEntity;
  type: ChangeType;
  /** What it hangs under, and is locked with; null for what stands whether there is a plan or not. */
  under: (row: Row) => Under | null;
}
type Versioned = KeptRow & { version: number; removedBy: string | null };
type Told = Record<string, unknown>;

/** What is alike for small things that hang on a plan: found by id while the plan is not over, edited field by field, taken away, brought back. */
@Injectable()
export class KeptGate {
  constructor(
    private readonly authz: Authz,
    private readonly conflicts: Conflicts,
    private readonly plans: PlanRepository,
  ) {}

  async find<Row extends Versioned>(
    ctx: RequestContext,
    kind: Kind<Row>,
    text: string,
  ): Promise<{ row: Row; scope: Scope }> {
    const id = parseId(text);
    if (!id) throw notFound();
    const row = await kind.rows.one(ctx, await this.authz.everywhere(ctx, 'collaboration:read'), id);
    if (!row) throw this.authz.miss(ctx, kind.entity, id);
    const scope = await this.authz.requireFor(ctx, kind.action, row, { entity: kind.entity, id });
    reportSeen(ctx, scope, 'plan', [row]);
    const under = kind.under(row);
    if (under && (await this.plans.isLocked(ctx, under))) throw Expected.of('TRANSITION_NOT_ALLOWED');
    return { row, scope };
  }

  async add<Row extends Versioned>(ctx: RequestContext, kind: Kind<Row>, row: Row, after: Told): Promise<Row> {
    await kind.rows.insert(ctx, row);
    await this.tell(ctx, kind, row, 1, { before: null, after });
    return row;
  }

  /** Fields nobody else touched since the version it was begun from. */
  async edit<Row extends Versioned, Fields extends Told>(
    ctx: RequestContext,
    kind: Kind<Row>,
    row: Row,
    {
      also,
      ...edit
    }: {
      expectedVersion: number;
      current: Fields;
      wanted: Partial<Fields>;
      /** Columns that follow from those that change, and are not told of. */
      also?: (apply: Partial<Fields>) => Partial<Row>;
    },
  ): Promise<Row> {
    if (row.removedAt) throw Expected.of('CHANGED_MEANWHILE');
    const merged = await mergeEdit(ctx, { entityId: row.id, currentVersion: row.version, ...edit });
    if (merged.conflicts.length > 0) throw await this.conflicts.expected(ctx, merged.conflicts, row.version);
    if (Object.keys(merged.apply).length === 0) return row;
    const columns = { ...merged.apply, ...also?.(merged.apply) } as unknown as Partial<Row>;
    return this.write(ctx, kind, row, columns, merged);
  }

  setRemoved<Row extends Versioned>(ctx: RequestContext, kind: Kind<Row>, row: Row, removed: boolean): Promise<Row> {
    if ((row.removedAt !== null) === removed) return Promise.resolve(row);
    const columns = { removedAt: removed ? ctx.now : null, removedBy: removed ? ctx.viewer.personId : null };
    return this.write(ctx, kind, row, columns as Partial<Row>, { before: { removed: !removed }, apply: { removed } });
  }

  /** A life area the viewer writes in. */
  async scopeIn(
    ctx: RequestContext,
    action: Action,
    collaborationId: string,
    lifeArea: KeptRow['lifeArea'],
  ): Promise<Scope> {
    const asked = { entity: 'collaboration', id: collaborationId } as const;
    const scope = await this.authz.require(ctx, action, collaborationId, asked);
    if (!scope.areasIn(collaborationId).has(lifeArea)) throw Expected.of('LIFE_AREA_NOT_OPEN', 'lifeArea');
    return scope;
  }

  /** Columns that are written, and the fields of them that are told of. */
  async write<Row extends Versioned>(
    ctx: RequestContext,
    kind: Kind<Row>,
    row: Row,
    columns: Partial<Row>,
    told: { before: Told; apply: Told },
  ): Promise<Row> {
    const fields = { ...columns, version: row.version + 1 };
    await kind.rows.update(ctx, row.id, fields);
    await this.tell(ctx, kind, row, fields.version, { before: told.before, after: told.apply });
    return Object.assign(row, fields);
  }

  private tell<Row extends Versioned>(
    ctx: RequestContext,
    kind: Kind<Row>,
    { id, collaborationId, lifeArea }: Row,
    version: number,
    told: { before: Told | null; after: Told },
  ): Promise<void> {
    return recordChange(ctx, { type: kind.type, entity: kind.entity, id, version, collaborationId, lifeArea, ...told });
  }
}

import { Injectable } from '@nestjs/common';
import type { AccessLevel, GroundKind, LifeArea, Relation } from '@samplan/shared/contracts';
import type { RequestContext } from '@samplan/api/platform/request';
import type { CircleRow } from '../domain/circle-diff';

/** A row of the circle with why it is there. */
export interface CircleMemberRow extends CircleRow {
  unitId: string | null;
  relation: Relation;
  groundKind: GroundKind;
  groundId: string | null;
}

interface Row {
  viewer_id: string;
  unit_id: string | null;
  relation: Relation;
  level: AccessLevel;
  areas: LifeArea[];
  ground_kind: GroundKind;
  ground_id: string | null;
  begins: Date | null;
  ends: Date | null;
}

@Injectable()
export class CircleRepository {
  /**
   * Who sees what now or later, as the database has it. Also told to a viewer whom the change of this transaction has
   * put out of the circle; so ask only about a collaboration that authz let them into. A coordinator may ask what
   * somebody else may be shown of it, who holds the coordinator's phone.
   */
  async of(
    ctx: RequestContext,
    collaborationId: string,
    eyes: string = ctx.viewer.personId,
  ): Promise<CircleMemberRow[]> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql<Row>('select * from app.circle_of($1, $2)', [collaborationId, eyes]);
    return rows.map((row) => ({
      viewerId: row.viewer_id,
      unitId: row.unit_id,
      relation: row.relation,
      level: row.level,
      areas: row.areas,
      groundKind: row.ground_kind,
      groundId: row.ground_id,
      period: { from: row.begins, until: row.ends },
    }));
  }

  /** Lets the circle follow what has been written so far, instead of at the end of the transaction. */
  async follow(ctx: RequestContext): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql('set constraints all immediate');
  }
}

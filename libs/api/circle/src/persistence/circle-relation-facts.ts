import { Injectable } from '@nestjs/common';
import type { AccessLevel, GroundKind, LifeArea, Relation, UnitRole } from '@samplan/shared/contracts';
import type { CollaborationId } from '@samplan/shared/kernel';
import type { Grant, RelationFacts, UnitStanding } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';

interface Row {
  collaboration_id: CollaborationId;
  relation: Relation;
  level: AccessLevel;
  areas: LifeArea[];
  ground_kind: GroundKind;
  ground_id: string | null;
  through_id: string | null;
  sees_from: Date | null;
  place_hidden: boolean;
}

/** Answers authz from the circle itself: the same rows the database's own lock reads. The strongest come first. */
@Injectable()
export class CircleRelationFacts implements RelationFacts {
  async grantsOfViewer(ctx: RequestContext): Promise<Grant[]> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql<Row>(
      `select collaboration_id, relation, level, areas, ground_kind, ground_id, through_id, nullif(sees_from, '-infinity') as sees_from,
              collaboration_id = any ((select app.hidden_places())::uuid[]) as place_hidden
         from circle_access
        where tenant_id = app.tenant() and viewer_id = app.person() and valid @> app.now()
          and (relation = 'owner' or not app.narrow())
        order by array_position(array['coordinate','edit_own','contribute','read'], level), ground_id`,
    );
    return rows.map((row) => ({
      collaborationId: row.collaboration_id,
      relation: row.relation,
      level: row.level,
      areas: row.areas,
      groundKind: row.ground_kind,
      groundId: row.ground_id,
      throughId: row.through_id,
      seesFrom: row.sees_from,
      placeHidden: row.place_hidden,
    }));
  }

  async unitRolesOfViewer(ctx: RequestContext): Promise<UnitStanding[]> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql<{ unit_id: string; role: UnitRole }>(
      'select unit_id, role from unit_membership where person_id = app.person() and valid @> app.now() and not app.narrow() order by unit_id, role',
    );
    return rows.map((row) => ({ unitId: row.unit_id, role: row.role }));
  }
}

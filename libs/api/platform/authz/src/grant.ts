import type { AccessLevel, GroundKind, LifeArea, Relation, UnitRole } from '@samplan/shared/contracts';
import type { CollaborationId } from '@samplan/shared/kernel';
import type { RequestContext } from '@samplan/api/platform/request';

/** One row of the circle as it stands now: why and how far the viewer reaches into a collaboration. */
export interface Grant {
  collaborationId: CollaborationId;
  relation: Relation;
  level: AccessLevel;
  areas: readonly LifeArea[];
  groundKind: GroundKind;
  /** The ground itself; null where a relation is its own ground. */
  groundId: string | null;
  /** The place, mandate or emergency that led here. */
  throughId: string | null;
  /** Older messages than this are not seen: a newcomer sees from joining on. Null is no limit. */
  seesFrom: Date | null;
  /** Where the person is must not be told to the viewer. */
  placeHidden?: boolean;
}

export const RELATION_FACTS = Symbol('RELATION_FACTS');

/** A role the viewer has in a unit now. */
export interface UnitStanding {
  unitId: string;
  role: UnitRole;
}

/** Port to the circle and to the units: everything the viewer reaches now, each in one statement. */
export interface RelationFacts {
  grantsOfViewer(ctx: RequestContext): Promise<Grant[]>;
  unitRolesOfViewer(ctx: RequestContext): Promise<UnitStanding[]>;
}

import { Injectable } from '@nestjs/common';
import type { Action, LifeArea, Said } from '@samplan/shared/contracts';
import { type CollaborationId, parseId } from '@samplan/shared/kernel';
import { Authz, reportSeen, type Scope } from '@samplan/api/platform/authz';
import type { MissableEntity } from '@samplan/api/platform/access-log';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import type { EntityTarget } from 'typeorm';
import { reachOf, type Yes, yesFor } from '../domain/yes';
import { type ConsentFacts, ConsentFactsReader } from '../persistence/consent-facts';
import { CircleRows, type CircleRowEntity } from '../persistence/circle-rows';

/** Somebody let through the gate: where, how far they see, and whether they decide or write down what was said. */
export interface Passage {
  collaborationId: CollaborationId;
  scope: Scope;
  areas: ReadonlySet<LifeArea>;
  records: boolean;
  facts: ConsentFacts;
}

/** Finds what is about to be changed and stops those who may not. */
@Injectable()
export class ConsentGate {
  constructor(
    private readonly authz: Authz,
    private readonly rows: CircleRows,
    private readonly reader: ConsentFactsReader,
  ) {}

  /** Into a collaboration, by its id. */
  async into(ctx: RequestContext, action: Action, idText: string): Promise<Passage> {
    const id = parseId<CollaborationId>(idText);
    if (!id) throw notFound();
    return this.pass(ctx, action, id, { entity: 'collaboration', id });
  }

  /** To a row the circle rests on, by the row's id. */
  async to<Row extends CircleRowEntity>(
    ctx: RequestContext,
    action: Action,
    found: { entity: EntityTarget<Row>; missed: MissableEntity; id: string },
  ): Promise<Passage & { row: Row }> {
    const id = parseId(found.id);
    if (!id) throw notFound();
    const row = await this.rows.hold(ctx, await this.authz.everywhere(ctx, 'consent:read'), found.entity, id);
    if (!row) throw this.authz.miss(ctx, found.missed, id);
    const passage = await this.pass(ctx, action, row.collaborationId, { entity: found.missed, id });
    return { ...passage, row };
  }

  /** Whose yes it rests on; refused beside the field that stands in the way. */
  yes(
    ctx: RequestContext,
    { records, facts }: Passage,
    areas: readonly LifeArea[],
    said: Said | null | undefined,
  ): Yes {
    const outcome = yesFor(areas, { id: ctx.viewer.personId, records }, said, facts);
    if ('code' in outcome) throw Expected.of(outcome.code, ...outcome.path);
    return outcome.yes;
  }

  private async pass(
    ctx: RequestContext,
    action: Action,
    collaborationId: string,
    asked: { entity: MissableEntity; id: string },
  ): Promise<Passage> {
    const scope = await this.authz.require(ctx, action, collaborationId, asked);
    reportSeen(ctx, scope, 'team', [{ collaborationId }]);
    const areas = scope.areasIn(collaborationId);
    const relations = scope.standingsIn(collaborationId, 'common').map(({ relation }) => relation);
    const records = relations.includes('coordinator');
    const facts = await this.reader.of(ctx, collaborationId);
    const me = ctx.viewer.personId;
    // A guardian who only follows, and a parent of somebody who decides alone, may see this and not change it.
    if (action !== 'consent:read' && !records && me !== facts.ownerId && !reachOf(me, facts)) {
      throw Expected.of('OUTSIDE_MANDATE');
    }
    return { collaborationId: collaborationId as CollaborationId, scope, areas, records, facts };
  }
}

import { Injectable } from '@nestjs/common';
import { letInRelativeInput } from '@samplan/shared/contracts';
import { newId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { NextOfKinEntity } from '@samplan/api/teams';
import { writePeriod } from '../domain/period';
import { CircleRows } from '../persistence/circle-rows';
import { GroundRepository } from '../persistence/ground.repository';
import { PeopleAtHome } from './at-home';
import { CircleDeed } from './circle-deed';
import { ConsentGate } from './consent-gate';
import { Grounds } from './grounds';
import { tellOfRelative } from './tell';

/** A relative or a spokesperson whom the person chooses, with the consent that opens the parts chosen. */
@Injectable()
export class LetInRelative extends CircleDeed<NextOfKinEntity> {
  constructor(
    private readonly gate: ConsentGate,
    private readonly atHome: PeopleAtHome,
    private readonly rows: CircleRows,
    private readonly consents: GroundRepository,
    private readonly grounds: Grounds,
  ) {
    super();
  }

  async act(ctx: RequestContext, raw: unknown): Promise<NextOfKinEntity> {
    const input = parseInput(letInRelativeInput, raw);
    const passage = await this.gate.into(ctx, 'relative:let-in', input.collaborationId);
    const { collaborationId, scope, facts } = passage;
    const yes = this.gate.yes(ctx, passage, input.areas, input.said);
    const personId = await this.atHome[input.kind === 'next_of_kin' ? 'known' : 'anybody'](
      ctx,
      input.personId,
      facts.ownerId,
    );
    const known = (await this.rows.ahead(ctx, scope, NextOfKinEntity)).some((one) => one.personId === personId);
    if (known) throw Expected.of('RELATIVE_EXISTS', 'personId');
    const relative: NextOfKinEntity = {
      id: newId(ctx.now),
      tenantId: ctx.viewer.tenantId,
      collaborationId,
      personId,
      kind: input.kind,
      organisation: input.organisation ?? null,
      closest: input.closest,
      relationship: input.relationship,
      level: input.level,
      areas: input.areas,
      valid: writePeriod({ from: ctx.now, until: null }),
      version: 1,
    };
    await this.rows.insert(ctx, NextOfKinEntity, relative);
    await tellOfRelative(ctx, relative, null, { areas: relative.areas, level: relative.level });
    const former = await this.consents.consentTo(ctx, scope, { unitId: null, personId });
    const terms = {
      collaborationId,
      unitId: null,
      personId,
      areas: input.areas,
      purpose: input.purpose,
      lastDay: null,
    };
    await this.grounds.begin(ctx, terms, { yes }, former ?? undefined);
    return relative;
  }
}

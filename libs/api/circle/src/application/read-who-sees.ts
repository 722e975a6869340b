import { Injectable } from '@nestjs/common';
import type { LifeArea } from '@samplan/shared/contracts';
import type { RequestContext } from '@samplan/api/platform/request';
import { NextOfKinEntity } from '@samplan/api/teams';
import { reachOf } from '../domain/yes';
import { AgesRepository } from '../persistence/ages.repository';
import { CircleRepository } from '../persistence/circle.repository';
import { CircleRows } from '../persistence/circle-rows';
import { ConsentRequests } from '../persistence/consent-requests';
import { ExclusionEntity } from '../persistence/exclusion.entity';
import { GroundRepository } from '../persistence/ground.repository';
import { KeptFrom } from '../persistence/kept-from';
import { GuardianMandateEntity } from '../persistence/guardian-mandate.entity';
import { ParentalResponsibilityEntity } from '../persistence/parental-responsibility.entity';
import { WithheldAreaEntity } from '../persistence/withheld-area.entity';
import type { WhoSees } from '../graphql/who-sees.types';
import {
  all,
  membersOf,
  toConsent,
  toExclusion,
  toMandate,
  toParent,
  toRelative,
  toRequest,
} from '../graphql/who-sees.mapping';
import { ConsentGate, type Passage } from './consent-gate';

/** Everything about who sees what, as far as the reader sees themselves. */
@Injectable()
export class ReadWhoSees {
  constructor(
    private readonly gate: ConsentGate,
    private readonly circle: CircleRepository,
    private readonly grounds: GroundRepository,
    private readonly requests: ConsentRequests,
    private readonly rows: CircleRows,
    private readonly ages: AgesRepository,
    private readonly keptFrom: KeptFrom,
  ) {}

  async run(ctx: RequestContext, idText: string): Promise<WhoSees> {
    const passage = await this.gate.into(ctx, 'consent:read', idText);
    const { collaborationId, scope, facts, records } = passage;
    const me = ctx.viewer.personId;
    const open = visibleTo(passage);
    const guardians = await this.rows.ahead(ctx, scope, GuardianMandateEntity);
    const parents = await this.rows.ahead(ctx, scope, ParentalResponsibilityEntity);
    const grounds = await this.grounds.ahead(ctx, scope);
    const isOwner = me === facts.ownerId;
    const deciders = decidersOf(passage);
    const answering = [facts.ownerId, ...deciders.map(({ personId }) => personId)];
    const kept = records ? await this.keptFrom.these(ctx, collaborationId, [...new Set(answering)]) : undefined;
    return {
      id: collaborationId,
      ownerId: facts.ownerId,
      records,
      own: isOwner,
      decides: isOwner ? !facts.underAge : reachOf(me, facts) !== null,
      underAge: facts.underAge,
      child: facts.isChild,
      heard: facts.hasAVoice,
      people: membersOf(await this.circle.of(ctx, collaborationId), ctx.now, open),
      consents: grounds.flatMap((row) => toConsent(row, ctx.now, open)),
      // Whoever asked knows what they asked, also a coordinator by law, to whom nothing is open yet.
      requests: (await this.requests.unanswered(ctx, scope)).flatMap((row) =>
        toRequest(row, records && row.askedBy === me ? all : open, kept),
      ),
      exclusions: (await this.rows.ahead(ctx, scope, ExclusionEntity)).map(toExclusion),
      relatives: (await this.rows.ahead(ctx, scope, NextOfKinEntity)).map((row) =>
        toRelative(row, ctx.now, open, grounds),
      ),
      guardians: guardians.map((row) => toMandate(row, ctx.now, open)),
      parents: parents.map((row) => toParent(row, ctx.now)),
      deciders,
      withheld: await this.withheld(ctx, passage, isOwner || records),
      mayWithhold: isOwner && facts.mayWithhold,
      ages: facts.bornOn && facts.isChild ? await this.ages.of(ctx, facts.bornOn) : [],
    };
  }

  private async withheld(ctx: RequestContext, { scope }: Passage, told: boolean): Promise<LifeArea[] | null> {
    if (!told) return null;
    return (await this.rows.ahead(ctx, scope, WithheldAreaEntity)).map(({ lifeArea }) => lifeArea);
  }
}

/** The areas a reader may know anything of. */
function visibleTo({ areas }: Passage): (all: readonly LifeArea[]) => LifeArea[] {
  return (all) => all.filter((area) => areas.has(area));
}

function decidersOf({ facts }: Passage): WhoSees['deciders'] {
  const guardians = facts.guardians.filter(({ mayConsent }) => mayConsent);
  const parents = facts.underAge ? facts.parents : [];
  return [
    ...parents.map(({ personId, areas }) => ({ personId, relation: 'parent' as const, areas: [...areas] })),
    ...guardians.map(({ personId, areas }) => ({ personId, relation: 'guardian' as const, areas: [...areas] })),
  ];
}

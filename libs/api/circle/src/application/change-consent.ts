import { Injectable } from '@nestjs/common';
import { changeConsentInput } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { endOf } from '../domain/last-day';
import { countsAt, readPeriod } from '../domain/period';
import { isWider } from '../domain/yes';
import { CoordinatorPlaces } from '../persistence/coordinator-places';
import { GroundEntity } from '../persistence/ground.entity';
import { CircleDeed } from './circle-deed';
import { ConsentGate } from './consent-gate';
import { Grounds } from './grounds';
import { yesOfGround } from './yes-of-ground';

/** Narrows or extends: a new version in the place of the one before. */
@Injectable()
export class ChangeConsent extends CircleDeed<GroundEntity> {
  constructor(
    private readonly gate: ConsentGate,
    private readonly grounds: Grounds,
    private readonly places: CoordinatorPlaces,
  ) {
    super();
  }

  async act(ctx: RequestContext, raw: unknown): Promise<GroundEntity> {
    const input = parseInput(changeConsentInput, raw);
    const passage = await this.gate.to(ctx, 'consent:give', { entity: GroundEntity, missed: 'ground', id: input.id });
    const { row: ground } = passage;
    if (ground.kind === 'legal_basis') throw Expected.of('LAW_NOT_CONSENT');
    const period = readPeriod(ground.valid);
    if (ground.version !== input.expectedVersion || !countsAt(period, ctx.now)) throw Expected.of('CHANGED_MEANWHILE');

    // What is not open to whoever changes it stays as it is.
    const unseen = ground.areas.filter((area) => !passage.areas.has(area));
    const areas = [...input.areas.filter((area) => !unseen.includes(area)), ...unseen];
    const lastDay = input.until ?? null;
    const wider = isWider(
      { areas: ground.areas, until: period.until, purpose: ground.purpose },
      { areas, until: lastDay ? endOf(lastDay) : null, purpose: input.purpose },
    );
    // Less than before needs no new yes, so the one that was said stands.
    const yes = wider || !passage.records ? this.gate.yes(ctx, passage, input.areas, input.said) : yesOfGround(ground);
    const { collaborationId, unitId, personId } = ground;
    const terms = { collaborationId, unitId, personId, areas, purpose: input.purpose, lastDay };
    const consent = await this.grounds.begin(ctx, terms, { yes }, ground);
    // What stays as it was is no new yes: narrowing opens nothing to anybody.
    const opened = areas.filter((area) => !ground.areas.includes(area));
    await this.places.reachInto(ctx, terms, opened);
    return consent;
  }
}

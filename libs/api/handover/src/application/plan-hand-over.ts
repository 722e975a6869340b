import { Injectable } from '@nestjs/common';
import { planHandOverInput } from '@samplan/shared/contracts';
import { type CollaborationId, dateInOslo, newId, parseId } from '@samplan/shared/kernel';
import { Authz, type Scope } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type ExpectedError, knownId, type RequestContext } from '@samplan/api/platform/request';
import { notify } from '@samplan/api/notices';
import type { z } from 'zod';
import type { Standing } from '../domain/deputies';
import { successorProblem } from '../domain/hand-over';
import type { HandOverEntity } from '../persistence/hand-over.entity';
import { HandOverRepository } from '../persistence/hand-over.repository';
import { type OwnPlace, PlaceRepository } from '../persistence/place.repository';
import { leadingPlaces } from './preview';

type Plan = z.output<typeof planHandOverInput>;

/** Plans to hand over one's places in some teams to one successor; at once when the day is today. */
@Injectable()
export class PlanHandOver {
  constructor(
    private readonly authz: Authz,
    private readonly places: PlaceRepository,
    private readonly handOvers: HandOverRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<HandOverEntity[]> {
    const input = parseInput(planHandOverInput, raw);
    const ids = input.plans.map(({ collaborationId }) => knownId<CollaborationId>(collaborationId));
    const successorId = parseId<string>(input.successorId) ?? newId<string>();
    const isToday = input.onDate === dateInOslo(ctx.now);
    if (input.onDate < dateInOslo(ctx.now)) throw Expected.of('DAY_IN_PAST', 'onDate');
    return ctx.write(async () => {
      for (const id of ids) await this.authz.require(ctx, 'hand-over:plan', id, { entity: 'collaboration', id });
      const scope = await this.authz.everywhere(ctx, 'hand-over:plan');
      const places = await this.ownPlaces(ctx, scope, ids, input.onDate);
      const standings = await this.standings(ctx, places, successorId, input.onDate);
      await this.check(ctx, input, places, standings, successorId, isToday);
      const batchId = newId(ctx.now);
      const planned: HandOverEntity[] = [];
      for (const place of places)
        planned.push(await this.plan(ctx, input, place, unitOf(standings, place), { successorId, batchId, isToday }));
      return planned;
    });
  }

  private async ownPlaces(
    ctx: RequestContext,
    scope: Scope,
    ids: readonly CollaborationId[],
    onDate: string,
  ): Promise<OwnPlace[]> {
    const places = await this.places.own(ctx, scope, { fromDate: onDate, untilDate: onDate });
    const leading = leadingPlaces(places).filter(({ collaborationId }) => ids.includes(collaborationId));
    if (leading.length < ids.length) throw Expected.of('TRANSITION_NOT_ALLOWED', 'plans');
    return leading;
  }

  private standings(
    ctx: RequestContext,
    places: readonly OwnPlace[],
    successorId: string,
    onDate: string,
  ): Promise<Standing[]> {
    const membershipIds = places.map(({ membershipId }) => membershipId);
    return this.places.standings(ctx, membershipIds, [successorId], { fromDate: onDate, untilDate: onDate });
  }

  /** Everything that is wrong, each beside the plan it concerns. */
  private async check(
    ctx: RequestContext,
    input: Plan,
    places: readonly OwnPlace[],
    standings: readonly Standing[],
    successorId: string,
    isToday: boolean,
  ): Promise<void> {
    const errors: ExpectedError[] = [];
    const planned = await this.handOvers.plannedAmong(
      ctx,
      places.map(({ membershipId }) => membershipId),
    );
    for (const place of places) {
      const { collaborationId, membershipId } = place;
      const path = ['plans', collaborationId];
      const standing = standings.find((one) => one.membershipId === membershipId);
      const withoutGround = wordsFor(input, collaborationId).withoutGround;
      const code = successorProblem(standing, successorId, ctx.viewer.personId, { isToday, withoutGround });
      if (code) errors.push({ code, path });
      if (planned.has(membershipId)) errors.push({ code: 'HAND_OVER_PLANNED_ALREADY', path });
    }
    if (errors.length > 0) throw new Expected(errors);
  }

  private async plan(
    ctx: RequestContext,
    input: Plan,
    place: OwnPlace,
    successorUnitId: string,
    press: { successorId: string; batchId: string; isToday: boolean },
  ): Promise<HandOverEntity> {
    const { summary, withoutGround } = wordsFor(input, place.collaborationId);
    const handOver: HandOverEntity = {
      id: newId(ctx.now),
      tenantId: ctx.viewer.tenantId,
      collaborationId: place.collaborationId,
      batchId: press.batchId,
      membershipId: place.membershipId,
      predecessorId: ctx.viewer.personId,
      successorId: press.successorId,
      successorKind: 'professional',
      successorUnitId,
      onDate: input.onDate,
      state: 'planned',
      movesRole: input.movesRole,
      movesMeasures: input.movesMeasures,
      movesMeetings: input.movesMeetings,
      movesQuestions: input.movesQuestions,
      opensThreads: input.opensThreads,
      stays: input.movesRole && input.stays,
      tellsTeam: input.tellsTeam,
      withoutGround,
      summary,
      plannedAt: ctx.now,
      heldBackAt: null,
      settledAt: null,
      version: 1,
    };
    await this.handOvers.insert(ctx, handOver);
    for (const audienceId of [handOver.predecessorId, handOver.successorId]) {
      await recordChange(ctx, {
        type: 'hand_over.changed',
        entity: 'hand_over',
        id: handOver.id,
        version: 1,
        collaborationId: place.collaborationId,
        lifeArea: 'common',
        audienceId,
        before: null,
        after: { state: 'planned', onDate: input.onDate },
      });
    }
    if (press.isToday) return { ...handOver, state: (await this.handOvers.carryOut(ctx, handOver.id)) ?? 'planned' };
    await notify(ctx, {
      to: [handOver.successorId],
      kind: 'hand_over_planned',
      collaborationId: place.collaborationId,
      aboutId: handOver.id,
      actorId: ctx.viewer.personId,
      onDate: input.onDate,
    });
    return handOver;
  }
}

const wordsFor = (input: Plan, collaborationId: string): Plan['plans'][number] =>
  input.plans.find((plan) => parseId(plan.collaborationId) === collaborationId)!;

const unitOf = (standings: readonly Standing[], place: OwnPlace): string =>
  standings.find(({ membershipId }) => membershipId === place.membershipId)!.unitId!;

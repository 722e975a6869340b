import { Injectable } from '@nestjs/common';
import { dateField } from '@samplan/shared/contracts';
import { type CollaborationId, dateInOslo, parseId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { badRequest, type RequestContext } from '@samplan/api/platform/request';
import { needsDeputy } from '../domain/deputies';
import type { AbsencePlace, AbsencePreview, Colleague } from '../graphql/absence.type';
import type { HandOverPlace, HandOverPreview } from '../graphql/hand-over.type';
import { HandOverRepository } from '../persistence/hand-over.repository';
import { type Days, type OwnPlace, PlaceRepository } from '../persistence/place.repository';
import { PreviewRepository } from '../persistence/preview.repository';

const mostAskedAbout = 50;

/** Shows what would happen before it does: who would see what, and what would move. */
@Injectable()
export class Preview {
  constructor(
    private readonly authz: Authz,
    private readonly places: PlaceRepository,
    private readonly moving: PreviewRepository,
    private readonly handOvers: HandOverRepository,
  ) {}

  async absence(ctx: RequestContext, days: Days, deputies: readonly string[]): Promise<AbsencePreview> {
    if (!areComing(ctx, days) || deputies.length > mostAskedAbout) throw badRequest();
    const scope = await this.authz.everywhere(ctx, 'absence:plan');
    const places = await this.places.own(ctx, scope, days);
    const ids = places.map(({ membershipId }) => membershipId);
    const standings = await this.places.standings(ctx, ids, knownIds(deputies), days);
    return {
      nodes: places.map((place): AbsencePlace => {
        const { collaborationId, ownerId, role, membershipId } = place;
        const covers = standings.filter((standing) => standing.membershipId === membershipId);
        return { collaborationId, ownerId, role, needsDeputy: needsDeputy(place), covers: covers.map(toCover) };
      }),
      colleagues: await this.colleagues(ctx, places, days),
    };
  }

  async handOver(ctx: RequestContext, onDate: string | null, successor: string | null): Promise<HandOverPreview> {
    const date = onDate ?? dateInOslo(ctx.now);
    const days = { fromDate: date, untilDate: date };
    if (!areComing(ctx, days)) throw badRequest();
    const scope = await this.authz.everywhere(ctx, 'hand-over:plan');
    const places = leadingPlaces(await this.places.own(ctx, scope, days));
    const collaborationIds = places.map(({ collaborationId }) => collaborationId);
    const ids = places.map(({ membershipId }) => membershipId);
    const standings = await this.places.standings(ctx, ids, successor ? knownIds([successor]) : [], days);
    const measures = await this.moving.measures(ctx, scope, collaborationIds);
    const meetings = await this.moving.meetings(ctx, scope, collaborationIds);
    const unanswered = await this.moving.unanswered(ctx, scope, collaborationIds);
    const planned = await this.handOvers.plannedAmong(ctx, ids);
    return {
      nodes: places.map((place): HandOverPlace => {
        const { collaborationId, ownerId, role, membershipId } = place;
        const standing = standings.find((one) => one.membershipId === membershipId);
        return {
          collaborationId,
          ownerId,
          role,
          measures: measures.filter((one) => one.collaborationId === collaborationId),
          meetings: meetings.filter((one) => one.collaborationId === collaborationId),
          unanswered: unanswered.get(collaborationId) ?? 0,
          planned: planned.has(membershipId),
          possible: successor ? Boolean(standing?.possible && standing.unitId) : null,
          cover: successor ? (standing?.cover ?? 'none') : null,
        };
      }),
      colleagues: await this.colleagues(ctx, places, days),
    };
  }

  /** Colleagues of one's own units first, then the others of the teams. */
  private async colleagues(ctx: RequestContext, places: readonly OwnPlace[], days: Days): Promise<Colleague[]> {
    const own = await this.places.colleagues(ctx);
    const ids = [...new Set([...own, ...places.flatMap(({ teamMateIds }) => teamMateIds)])];
    const away = await this.places.away(ctx, ids, days);
    return ids.map((personId) => ({ personId, away: away.has(personId) }));
  }
}

/** Dates that exist, in order, and not all over. */
const areComing = (ctx: RequestContext, { fromDate, untilDate }: Days): boolean =>
  [fromDate, untilDate].every((date) => dateField.safeParse(date).success) &&
  fromDate <= untilDate &&
  dateInOslo(ctx.now) <= untilDate;

/** One place for each team: the leading one when somebody has two. */
export function leadingPlaces(places: readonly OwnPlace[]): OwnPlace[] {
  const byTeam = new Map<CollaborationId, OwnPlace>();
  for (const place of places) {
    const held = byTeam.get(place.collaborationId);
    if (!held || held.role === 'member') byTeam.set(place.collaborationId, place);
  }
  return [...byTeam.values()];
}

const knownIds = (texts: readonly string[]): string[] => texts.flatMap((text) => parseId<string>(text) ?? []);

const toCover = ({
  personId,
  possible,
  unitId,
  cover,
}: {
  personId: string;
  possible: boolean;
  unitId: string | null;
  cover: AbsencePlace['covers'][number]['cover'];
}): AbsencePlace['covers'][number] => ({ personId, possible: possible && unitId !== null, cover });

import { Injectable } from '@nestjs/common';
import { lifeAreas } from '@samplan/shared/contracts';
import { somebody } from '@samplan/shared/i18n';
import { type CollaborationId, parseId } from '@samplan/shared/kernel';
import { ConsentHistory, type ConsentEventRow, ReadWhoSees } from '@samplan/api/circle';
import { PeopleReader } from '@samplan/api/people';
import { Authz, reportSeen, type Scope } from '@samplan/api/platform/authz';
import { notFound, type RequestContext } from '@samplan/api/platform/request';
import type { ConsentsOnPaper, Ended } from '../domain/consents-on-paper';

const told = ['refused', 'withdrawn', 'ran_out', 'kept_out'] as const;
const isTold = (what: ConsentEventRow['what']): what is Ended['what'] => (told as readonly string[]).includes(what);
/** So much of what has been is read; what is older stands in the program. */
const mostEvents = 200;

/** Who sees what, as its page shows it to the same reader, and read and logged as it is there. */
@Injectable()
export class ReadConsents {
  constructor(
    private readonly authz: Authz,
    private readonly whoSees: ReadWhoSees,
    private readonly history: ConsentHistory,
    private readonly people: PeopleReader,
  ) {}

  async of(ctx: RequestContext, text: string): Promise<ConsentsOnPaper> {
    const id = parseId<CollaborationId>(text);
    if (!id) throw notFound();
    const scope = await this.authz.require(ctx, 'consent:read', id, { entity: 'collaboration', id });
    reportSeen(ctx, scope, 'print', [{ collaborationId: id }]);
    const sees = await this.whoSees.run(ctx, id);
    const name = async (person: string | null): Promise<string> =>
      (await this.people.personOrNull(ctx, person))?.name ?? somebody(ctx.language);
    const to = async ({ unitId, personId }: { unitId: string | null; personId: string | null }): Promise<string> =>
      (await this.people.unit(ctx, unitId))?.name ?? (await name(personId));
    const coordinator = sees.people.find(
      ({ relation, spans }) => relation === 'coordinator' && spans.some(({ firstDay }) => firstDay === null),
    );
    const open = scope.areasIn(id);
    return {
      owner: await name(sees.ownerId),
      own: sees.own,
      printedBy: await name(ctx.viewer.personId),
      at: ctx.now,
      onlyAreas: open.size < lifeAreas.length ? lifeAreas.filter((area) => open.has(area)) : null,
      coordinator: coordinator ? await name(coordinator.personId) : null,
      deciders: await Promise.all([...new Set(sees.deciders.map(({ personId }) => personId))].map(name)),
      decidesAlone: !sees.underAge,
      people: await Promise.all(
        sees.people.map(async ({ personId, unitId, relation, spans }) => ({
          name: await name(personId),
          unit: (await this.people.unit(ctx, unitId))?.name ?? null,
          relation,
          spans,
        })),
      ),
      consents: await Promise.all(
        sees.consents.map(async (consent) => ({
          to: await to(consent),
          areas: consent.areas,
          purpose: consent.purpose,
          legalBasis: consent.legalBasis,
          way: consent.givenHow,
          givenBy: consent.givenById && (await name(consent.givenById)),
          recordedBy: await name(consent.recordedById),
          signedOn: consent.signedOn,
          firstDay: consent.firstDay,
          lastDay: consent.lastDay,
        })),
      ),
      ended: await this.ended(ctx, scope, id, to, name),
    };
  }

  private async ended(
    ctx: RequestContext,
    scope: Scope,
    id: CollaborationId,
    to: (event: ConsentEventRow) => Promise<string>,
    name: (person: string | null) => Promise<string>,
  ): Promise<Ended[]> {
    const events = await this.history.page(ctx, scope, id, null, mostEvents);
    return Promise.all(
      events.flatMap((event) => {
        const { what } = event;
        if (!isTold(what)) return [];
        return [
          (async () => ({ what, to: await to(event), by: event.byId && (await name(event.byId)), at: event.at }))(),
        ];
      }),
    );
  }
}

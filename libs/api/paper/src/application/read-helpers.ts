import { Injectable } from '@nestjs/common';
import type { Scope } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';
import { PeopleReader } from '@samplan/api/people';
import { relationshipOf, TeamRepository } from '@samplan/api/teams';
import type { Helper } from '../domain/plan-on-paper';
import { ReadParts } from './read-parts';

/**
 * The team, those near and the neighbours who are named in measures, as the reader sees them, each person once.
 * What they said they help with goes before what the measures say. Private numbers are nobody else's.
 */
@Injectable()
export class ReadHelpers {
  constructor(
    private readonly teams: TeamRepository,
    private readonly people: PeopleReader,
    private readonly parts: ReadParts,
  ) {}

  async of(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<Helper[]> {
    const [members, kin, parts] = await Promise.all([
      this.teams.members(ctx, scope, collaborationId),
      this.teams.nextOfKin(ctx, scope, collaborationId),
      this.parts.of(ctx, scope, collaborationId),
    ]);
    const helpers = new Map<string, Helper>();
    const told = await Promise.all(
      members.map(async ({ personId, unitId, helpsWith }) => ({
        personId,
        helpsWith,
        person: await this.people.person(ctx, personId),
        unit: await this.people.unit(ctx, unitId),
        work: await this.people.profession(ctx, personId),
      })),
    );
    for (const { personId, helpsWith, person, unit, work } of told) {
      const from = [work.profession, unit?.name].filter(Boolean).join(', ') || null;
      const known = helpers.get(personId) ?? { name: person.name, from, helpsWith: [], phone: work.workPhone };
      if (helpsWith && !known.helpsWith.includes(helpsWith)) known.helpsWith.push(helpsWith);
      helpers.set(personId, known);
    }
    for (const one of kin) {
      if (helpers.has(one.personId)) continue;
      const { name } = await this.people.person(ctx, one.personId);
      helpers.set(one.personId, { name, from: relationshipOf(one, ctx.language), helpsWith: [], phone: null });
    }
    const around = [...helpers].map(([personId, helper]) =>
      helper.helpsWith.length > 0 ? helper : { ...helper, helpsWith: parts.ofPerson.get(personId) ?? [] },
    );
    const named = [...parts.ofName].map(([name, helpsWith]) => ({ name, from: null, helpsWith, phone: null }));
    return [...around, ...named];
  }

  async coordinator(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<string | null> {
    const members = await this.teams.members(ctx, scope, collaborationId);
    const found = members.find(({ level, deputyFor }) => level === 'coordinate' && !deputyFor);
    if (!found) return null;
    const [person, unit] = await Promise.all([
      this.people.person(ctx, found.personId),
      this.people.unit(ctx, found.unitId),
    ]);
    return [person.name, unit?.name].filter(Boolean).join(', ');
  }
}

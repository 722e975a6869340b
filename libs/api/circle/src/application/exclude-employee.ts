import { Injectable } from '@nestjs/common';
import { excludeEmployeeInput } from '@samplan/shared/contracts';
import { newId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader } from '@samplan/api/people';
import { writePeriod } from '../domain/period';
import { CircleRows } from '../persistence/circle-rows';
import { Coordinators } from '../persistence/coordinators';
import { ExclusionEntity } from '../persistence/exclusion.entity';
import { CircleDeed } from './circle-deed';
import { ConsentGate } from './consent-gate';
import { Receivers } from './receiver';
import { tellOfConsent } from './tell';

/** Keeps one employee out by name, though their service is let in. The service itself goes on. */
@Injectable()
export class ExcludeEmployee extends CircleDeed<ExclusionEntity> {
  constructor(
    private readonly gate: ConsentGate,
    private readonly receivers: Receivers,
    private readonly people: PeopleReader,
    private readonly rows: CircleRows,
    private readonly coordinators: Coordinators,
  ) {
    super();
  }

  async act(ctx: RequestContext, raw: unknown): Promise<ExclusionEntity> {
    const input = parseInput(excludeEmployeeInput, raw);
    const { collaborationId, scope, facts, records } = await this.gate.into(
      ctx,
      'exclusion:set',
      input.collaborationId,
    );
    const personId = await this.receivers.person(ctx, input.personId, facts.ownerId);
    const person = await this.people.person(ctx, personId);
    if (person.kind !== 'professional') throw Expected.of('RECEIVER_UNKNOWN', 'personId');
    const coordinators = await this.coordinators.of(ctx, collaborationId);
    if (coordinators.length === 1 && coordinators.includes(personId)) {
      throw Expected.of('LAST_COORDINATOR', 'personId');
    }
    // Two who coordinate do not put each other out.
    if (records && coordinators.includes(personId)) throw Expected.of('COORDINATOR_KEPT_IN', 'personId');
    const known = (await this.rows.ahead(ctx, scope, ExclusionEntity)).find((one) => one.personId === personId);
    if (known) return known;
    const exclusion: ExclusionEntity = {
      id: newId(ctx.now),
      tenantId: ctx.viewer.tenantId,
      collaborationId,
      personId,
      personKind: 'professional',
      createdBy: ctx.viewer.personId,
      createdAt: ctx.now,
      valid: writePeriod({ from: ctx.now, until: null }),
      version: 1,
    };
    await this.rows.insert(ctx, ExclusionEntity, exclusion);
    await tellOfConsent(ctx, exclusion, null, { excluded: true });
    return exclusion;
  }
}

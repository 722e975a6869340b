import { Injectable } from '@nestjs/common';
import { excludeEmployeeInput } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader } from '@samplan/api/people';
import type { ExclusionEntity } from '../persistence/exclusion.entity';
import { CircleDeed } from './circle-deed';
import { ConsentGate } from './consent-gate';
import { KeepOut } from './keep-out';
import { Receivers } from './receiver';

/** Keeps out one who is around the person. */
@Injectable()
export class ExcludeEmployee extends CircleDeed<ExclusionEntity> {
  constructor(
    private readonly gate: ConsentGate,
    private readonly receivers: Receivers,
    private readonly people: PeopleReader,
    private readonly keepOut: KeepOut,
  ) {
    super();
  }

  async act(ctx: RequestContext, raw: unknown): Promise<ExclusionEntity> {
    const input = parseInput(excludeEmployeeInput, raw);
    const passage = await this.gate.into(ctx, 'exclusion:set', input.collaborationId);
    const personId = await this.receivers.person(ctx, input.personId, passage.facts.ownerId);
    const person = await this.people.person(ctx, personId);
    if (person.kind !== 'professional') throw Expected.of('RECEIVER_UNKNOWN', 'personId');
    return this.keepOut.employee(ctx, passage, personId, 'personId');
  }
}

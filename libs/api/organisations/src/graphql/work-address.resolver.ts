import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { UnitId } from '@samplan/shared/kernel';
import { PeopleReader, Person } from '@samplan/api/people';
import { Access, Inherits } from '@samplan/api/platform/authz';
import { attempt, type ConnectionOf, keysetPage } from '@samplan/api/platform/graphql';
import { Ctx, knownId, type RequestContext } from '@samplan/api/platform/request';
import { UnitGate } from '../access/gate';
import { AnswerWorkAddress } from '../application/answer-work-address';
import { AddressRepository, type AddressRow } from '../persistence/address.repository';
import {
  AnswerWorkAddressInput,
  AnswerWorkAddressPayload,
  WorkAddress,
  WorkAddressConnection,
} from './work-address.type';

@Resolver(() => WorkAddress)
export class WorkAddressResolver {
  constructor(
    private readonly gate: UnitGate,
    private readonly addresses: AddressRepository,
    private readonly answers: AnswerWorkAddress,
    private readonly people: PeopleReader,
  ) {}

  @Query(() => WorkAddressConnection, {
    description:
      'Addresses in a unit that a second person has yet to confirm, those who wait first. For its leader and administrators.',
  })
  @Access('unit:describe')
  async unconfirmedAddresses(
    @Ctx() ctx: RequestContext,
    @Args('unitId', { type: () => ID }) text: string,
    @Args('first', { type: () => Int, defaultValue: 30 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<WorkAddress>> {
    const unitId = knownId<UnitId>(text);
    await this.gate.described(ctx, unitId);
    const page = await keysetPage(
      { first, after },
      ['text', 'id'],
      (key, limit) => this.addresses.unconfirmed(ctx, unitId, key, limit),
      (row) => [row.sort, row.id],
    );
    return { ...page, nodes: page.nodes.map(toAddress) };
  }

  @Mutation(() => AnswerWorkAddressPayload, {
    description: 'A second person says whether an address is the employee’s. Yes lets in the login that waits.',
  })
  @Access('unit:describe')
  answerWorkAddress(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AnswerWorkAddressInput,
  ): Promise<AnswerWorkAddressPayload> {
    return attempt(ctx, 'answered', () => this.answers.run(ctx, input));
  }

  @ResolveField(() => Person)
  @Inherits('Who works in a unit is in the directory')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: WorkAddress): Promise<Person> {
    return this.people.person(ctx, personId);
  }

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Colleagues know each other; null when whoever runs the program set it')
  setBy(@Ctx() ctx: RequestContext, @Parent() { setById }: WorkAddress): Promise<Person | null> {
    return this.people.personOrNull(ctx, setById);
  }
}

const toAddress = (row: AddressRow): WorkAddress => ({
  id: row.id,
  personId: row.person_id,
  address: row.address,
  setById: row.set_by,
  setAt: row.set_at,
  waitingSince: row.waiting_since,
  mayAnswer: !row.own_word,
  version: row.version,
});

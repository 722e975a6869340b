import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { UnitId } from '@samplan/shared/kernel';
import { PeopleReader, Person } from '@samplan/api/people';
import { Access, Inherits } from '@samplan/api/platform/authz';
import { attempt, type ConnectionOf, keysetPage } from '@samplan/api/platform/graphql';
import { Ctx, knownId, type RequestContext } from '@samplan/api/platform/request';
import { UnitGate } from '../access/gate';
import { NoteWorkNumber } from '../application/note-work-number';
import { RemoveWorkNumber } from '../application/remove-work-number';
import { WorkNumberRepository, type WorkNumberRow } from '../persistence/work-number.repository';
import {
  NoteWorkNumberInput,
  NoteWorkNumberPayload,
  RemoveWorkNumberInput,
  RemoveWorkNumberPayload,
  WorkNumber,
  WorkNumberConnection,
} from './work-number.type';

@Resolver(() => WorkNumber)
export class WorkNumberResolver {
  constructor(
    private readonly gate: UnitGate,
    private readonly numbers: WorkNumberRepository,
    private readonly notes: NoteWorkNumber,
    private readonly removals: RemoveWorkNumber,
    private readonly people: PeopleReader,
  ) {}

  @Query(() => WorkNumberConnection, {
    description:
      'Employees of a unit whose number a second person has yet to type, those who wait first. For its leader and administrators.',
  })
  @Access('unit:describe')
  async unconfirmedNumbers(
    @Ctx() ctx: RequestContext,
    @Args('unitId', { type: () => ID }) text: string,
    @Args('first', { type: () => Int, defaultValue: 30 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<WorkNumber>> {
    const unitId = knownId<UnitId>(text);
    await this.gate.described(ctx, unitId);
    const page = await keysetPage(
      { first, after },
      ['text', 'id'],
      (key, limit) => this.numbers.unconfirmed(ctx, unitId, key, limit),
      (row) => [row.sort, row.person_id],
    );
    return { ...page, nodes: page.nodes.map(toNumber) };
  }

  @Mutation(() => NoteWorkNumberPayload, {
    description: 'Says which number HelseID finds an employee by. It opens when two have typed the same.',
  })
  @Access('unit:describe')
  noteWorkNumber(
    @Ctx() ctx: RequestContext,
    @Args('input') input: NoteWorkNumberInput,
  ): Promise<NoteWorkNumberPayload> {
    return attempt(ctx, 'word', () => this.notes.run(ctx, input));
  }

  @Mutation(() => RemoveWorkNumberPayload, {
    description: 'Takes a number that was wrong off an employee who has not logged in.',
  })
  @Access('unit:describe')
  removeWorkNumber(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RemoveWorkNumberInput,
  ): Promise<RemoveWorkNumberPayload> {
    return attempt(ctx, 'removed', () => this.removals.run(ctx, input));
  }

  @ResolveField(() => Person)
  @Inherits('Who works in a unit is in the directory')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: WorkNumber): Promise<Person> {
    return this.people.person(ctx, personId);
  }

  @ResolveField(() => Person)
  @Inherits('Colleagues know each other')
  setBy(@Ctx() ctx: RequestContext, @Parent() { setById }: WorkNumber): Promise<Person> {
    return this.people.person(ctx, setById);
  }
}

const toNumber = (row: WorkNumberRow): WorkNumber => ({
  personId: row.person_id,
  setById: row.set_by,
  setAt: row.set_at,
  waitingSince: row.waiting_since,
  mayAnswer: !row.own_word,
});

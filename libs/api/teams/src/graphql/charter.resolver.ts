import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Inherits } from '@samplan/api/platform/authz';
import { type ConnectionOf, keysetPage } from '@samplan/api/platform/graphql';
import { badRequest, Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { CharterRepository } from '../persistence/charter.repository';
import { CharterEdit, CharterEditConnection, TeamCharter } from './charter.type';

@Resolver(() => TeamCharter)
export class TeamCharterResolver {
  constructor(
    private readonly charters: CharterRepository,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField(() => Person)
  @Inherits('Whoever may read the charter may know who wrote it')
  editedBy(@Ctx() ctx: RequestContext, @Parent() { editedById }: TeamCharter): Promise<Person> {
    return this.people.person(ctx, editedById);
  }

  @ResolveField(() => CharterEditConnection)
  @Inherits('The history of a charter the viewer may read')
  async edits(
    @Ctx() ctx: RequestContext,
    @Parent() { id }: TeamCharter,
    @Args('first', { type: () => Int, defaultValue: 10 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<CharterEdit>> {
    const page = await keysetPage(
      { first, after },
      ['text'],
      (key, limit) => this.charters.edits(ctx, id, versionOf(key), limit),
      (row) => [String(row.version)],
    );
    return {
      ...page,
      nodes: page.nodes.map(
        ({ version, at, actorId, after: { purpose, sharedGoal, waysOfWorking, decidesItself } }) => ({
          version,
          at,
          actorId,
          purpose: purpose ?? null,
          sharedGoal: sharedGoal ?? null,
          waysOfWorking: waysOfWorking ?? null,
          decidesItself: decidesItself ?? null,
        }),
      ),
    };
  }
}

@Resolver(() => CharterEdit)
export class CharterEditResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person)
  @Inherits('Whoever may read the charter may know who wrote it')
  by(@Ctx() ctx: RequestContext, @Parent() { actorId }: CharterEdit): Promise<Person> {
    return this.people.person(ctx, actorId);
  }
}

function versionOf(key: (string | null)[] | null): number | null {
  if (!key) return null;
  if (!/^\d{1,9}$/.test(key[0] ?? '')) throw badRequest();
  return Number(key[0]);
}

import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Access } from '@samplan/api/platform/authz';
import { attempt, MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { NameCoordinator } from '../application/name-coordinator';

@InputType()
export class NameCoordinatorInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => ID)
  coordinatorId: string;
  @Field(() => Boolean, { defaultValue: false, description: 'For the family of a child under 18, or of one expected.' })
  childCoordinator: boolean;
}

@ObjectType()
export class NameCoordinatorPayload {
  @Field(() => Person, { nullable: true })
  coordinator: Person | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@Resolver()
export class CoordinatorResolver {
  constructor(
    private readonly naming: NameCoordinator,
    private readonly people: PeopleReader,
  ) {}

  @Mutation(() => NameCoordinatorPayload, { description: 'Where there is no coordinator who works here.' })
  @Access('collaboration:open')
  nameCoordinator(
    @Ctx() ctx: RequestContext,
    @Args('input') input: NameCoordinatorInput,
  ): Promise<NameCoordinatorPayload> {
    return attempt(ctx, 'coordinator', async () => this.people.person(ctx, await this.naming.run(ctx, input)));
  }
}

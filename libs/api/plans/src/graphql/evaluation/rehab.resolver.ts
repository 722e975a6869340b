import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { Collaboration } from '@samplan/api/teams';
import { RehabActivities } from '../../application/evaluation/rehab-activities';
import { RehabCourses } from '../../application/evaluation/rehab-courses';
import { RehabActivityRepository } from '../../persistence/evaluation/rehab-activity.repository';
import { RehabCourseRepository } from '../../persistence/evaluation/rehab-course.repository';
import { SetRemovedInput } from '../goals/goals.inputs';
import {
  AddRehabActivityInput,
  AddRehabCourseInput,
  EditRehabActivityInput,
  EditRehabCourseInput,
  RateRehabActivityInput,
  RehabActivity,
  RehabActivityPayload,
  RehabCourse,
  RehabCoursePayload,
  toRehabActivity,
  toRehabCourse,
} from './rehab.type';

@Resolver(() => Collaboration)
export class CollaborationRehabResolver {
  constructor(
    private readonly authz: Authz,
    private readonly rows: RehabCourseRepository,
  ) {}

  @ResolveField(() => [RehabCourse], { description: 'In areas this hat may see.' })
  @Inherits('Read through the scope of collaboration:read')
  async rehabCourses(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<RehabCourse[]> {
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    return (await this.rows.ofCollaboration(ctx, scope, id)).map(toRehabCourse);
  }
}

@Resolver(() => RehabCourse)
export class RehabCourseResolver {
  constructor(
    private readonly authz: Authz,
    private readonly rows: RehabActivityRepository,
  ) {}

  @ResolveField(() => [RehabActivity])
  @Inherits('Read through the scope of collaboration:read')
  async activities(@Ctx() ctx: RequestContext, @Parent() course: RehabCourse): Promise<RehabActivity[]> {
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    const rows = await this.rows.ofCollaboration(ctx, scope, course.collaborationId);
    return rows.filter(({ courseId }) => courseId === course.id).map(toRehabActivity);
  }
}

@Resolver(() => RehabActivity)
export class RehabActivityResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Whoever may read the rating may know who wrote it')
  startBy(@Ctx() ctx: RequestContext, @Parent() { startById }: RehabActivity): Promise<Person | null> {
    return startById ? this.people.personOrNull(ctx, startById) : Promise.resolve(null);
  }

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Whoever may read the rating may know who wrote it')
  endBy(@Ctx() ctx: RequestContext, @Parent() { endById }: RehabActivity): Promise<Person | null> {
    return endById ? this.people.personOrNull(ctx, endById) : Promise.resolve(null);
  }
}

@Resolver()
export class RehabMutations {
  constructor(
    private readonly courses: RehabCourses,
    private readonly activities: RehabActivities,
  ) {}

  @Mutation(() => RehabCoursePayload)
  @Access('rehab:edit')
  addRehabCourse(@Ctx() ctx: RequestContext, @Args('input') input: AddRehabCourseInput): Promise<RehabCoursePayload> {
    return attempt(ctx, 'rehabCourse', async () => toRehabCourse(await this.courses.add(ctx, input)));
  }

  @Mutation(() => RehabCoursePayload)
  @Access('rehab:edit')
  editRehabCourse(@Ctx() ctx: RequestContext, @Args('input') input: EditRehabCourseInput): Promise<RehabCoursePayload> {
    return attempt(ctx, 'rehabCourse', async () => toRehabCourse(await this.courses.edit(ctx, input)));
  }

  @Mutation(() => RehabCoursePayload)
  @Access('rehab:edit')
  setRehabCourseRemoved(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SetRemovedInput,
  ): Promise<RehabCoursePayload> {
    return attempt(ctx, 'rehabCourse', async () => toRehabCourse(await this.courses.setRemoved(ctx, input)));
  }

  @Mutation(() => RehabActivityPayload)
  @Access('rehab:edit')
  addRehabActivity(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AddRehabActivityInput,
  ): Promise<RehabActivityPayload> {
    return attempt(ctx, 'rehabActivity', async () => toRehabActivity(await this.activities.add(ctx, input)));
  }

  @Mutation(() => RehabActivityPayload)
  @Access('rehab:edit')
  editRehabActivity(
    @Ctx() ctx: RequestContext,
    @Args('input') input: EditRehabActivityInput,
  ): Promise<RehabActivityPayload> {
    return attempt(ctx, 'rehabActivity', async () => toRehabActivity(await this.activities.edit(ctx, input)));
  }

  @Mutation(() => RehabActivityPayload, { description: 'What the person says; never written over by others.' })
  @Access('rehab:rate')
  rateRehabActivity(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RateRehabActivityInput,
  ): Promise<RehabActivityPayload> {
    return attempt(ctx, 'rehabActivity', async () => toRehabActivity(await this.activities.rate(ctx, input)));
  }

  @Mutation(() => RehabActivityPayload)
  @Access('rehab:edit')
  setRehabActivityRemoved(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SetRemovedInput,
  ): Promise<RehabActivityPayload> {
    return attempt(ctx, 'rehabActivity', async () => toRehabActivity(await this.activities.setRemoved(ctx, input)));
  }
}

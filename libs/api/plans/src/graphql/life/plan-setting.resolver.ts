import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, Inherits } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { SetPlanSetting } from '../../application/life/set-plan-setting';
import { PlanSettings } from '../../persistence/life/plan-settings';
import { PlanSetting, PlanSettingPayload, SetPlanSettingInput } from './plan-template.type';

@Resolver(() => PlanSetting)
export class PlanSettingResolver {
  constructor(
    private readonly settings: PlanSettings,
    private readonly sets: SetPlanSetting,
    private readonly people: PeopleReader,
  ) {}

  @Query(() => PlanSetting)
  @Access('plan-setting:read')
  planSetting(@Ctx() ctx: RequestContext): Promise<PlanSetting> {
    return this.settings.current(ctx);
  }

  @Mutation(() => PlanSettingPayload)
  @Access('plan-setting:set')
  setPlanSetting(@Ctx() ctx: RequestContext, @Args('input') input: SetPlanSettingInput): Promise<PlanSettingPayload> {
    return attempt(ctx, 'setting', async () => {
      await this.sets.run(ctx, input);
      return this.settings.current(ctx);
    });
  }

  @ResolveField(() => Person, { nullable: true })
  @Inherits('What the municipality has decided is no secret, nor who decided it')
  setBy(@Ctx() ctx: RequestContext, @Parent() { setById }: PlanSetting): Promise<Person | null> {
    return this.people.personOrNull(ctx, setById);
  }
}

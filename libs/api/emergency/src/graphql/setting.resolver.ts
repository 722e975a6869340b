import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { EndEmergencyGround } from '../application/end-emergency-ground';
import { SetEmergencyGround } from '../application/set-emergency-ground';
import { SettingRepository } from '../persistence/setting.repository';
import { EndEmergencyGroundInput, SetEmergencyGroundInput } from './emergency.inputs';
import { toSetting } from './emergency.mapping';
import { EmergencySetting, EmergencySettingPayload } from './emergency.type';

@Resolver(() => EmergencySetting)
export class EmergencySettingResolver {
  constructor(
    private readonly authz: Authz,
    private readonly settings: SettingRepository,
    private readonly sets: SetEmergencyGround,
    private readonly ends: EndEmergencyGround,
    private readonly people: PeopleReader,
  ) {}

  @Query(() => EmergencySetting, { nullable: true, description: 'What stands or will; null when it is off.' })
  @Access('emergency:configure')
  async emergencySetting(@Ctx() ctx: RequestContext): Promise<EmergencySetting | null> {
    await this.authz.requireUnitRole(ctx, 'emergency:configure');
    return this.current(ctx);
  }

  @Mutation(() => EmergencySettingPayload)
  @Access('emergency:configure')
  setEmergencyGround(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SetEmergencyGroundInput,
  ): Promise<EmergencySettingPayload> {
    return attempt(ctx, 'setting', async () => {
      await this.sets.run(ctx, input);
      return this.current(ctx);
    });
  }

  @Mutation(() => EmergencySettingPayload)
  @Access('emergency:configure')
  endEmergencyGround(
    @Ctx() ctx: RequestContext,
    @Args('input') input: EndEmergencyGroundInput,
  ): Promise<EmergencySettingPayload> {
    return attempt(ctx, 'setting', async () => {
      await this.ends.run(ctx, input);
      return this.current(ctx);
    });
  }

  @ResolveField(() => Person)
  @Inherits('Professionals are known to each other')
  setBy(@Ctx() ctx: RequestContext, @Parent() { setById }: EmergencySetting): Promise<Person> {
    return this.people.person(ctx, setById);
  }

  private async current(ctx: RequestContext): Promise<EmergencySetting | null> {
    const row = await this.settings.current(ctx);
    return row && toSetting(row);
  }
}

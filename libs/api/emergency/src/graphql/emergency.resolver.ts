import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { parseId } from '@samplan/shared/kernel';
import { Access, Authz, Inherits, reportSeen, type Scope } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, notFound, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person, Unit } from '@samplan/api/people';
import { CrisisStep, CrisisStepRepository, toCrisisStep } from '@samplan/api/plans';
import { CollaborationLoader, relationshipOf } from '@samplan/api/teams';
import { EndEmergency } from '../application/end-emergency';
import { OpenEmergency } from '../application/open-emergency';
import { ContactRepository } from '../persistence/contact.repository';
import { OpeningRepository } from '../persistence/opening.repository';
import { SettingRepository } from '../persistence/setting.repository';
import { EndEmergencyAccessInput, OpenEmergencyAccessInput } from './emergency.inputs';
import { toEmergency } from './emergency.mapping';
import {
  EmergencyAccess,
  EmergencyContact,
  EmergencyReadiness,
  EndEmergencyAccessPayload,
  OpenEmergencyAccessPayload,
} from './emergency.type';

@Resolver()
export class EmergencyOperations {
  constructor(
    private readonly authz: Authz,
    private readonly settings: SettingRepository,
    private readonly openings: OpeningRepository,
    private readonly opens: OpenEmergency,
    private readonly ends: EndEmergency,
  ) {}

  @Query(() => EmergencyReadiness)
  @Access('emergency:open')
  async emergencyReadiness(@Ctx() ctx: RequestContext): Promise<EmergencyReadiness> {
    const { unitIds } = await this.authz.requireUnitRole(ctx, 'emergency:open');
    const setting = await this.settings.current(ctx);
    const on = setting !== null && setting.from <= ctx.now;
    return {
      on,
      legalGround: on ? setting.legal_ground : null,
      maxHours: on ? setting.max_hours : null,
      unitIds: [...unitIds],
      open: (await this.openings.mine(ctx)).map(toEmergency),
    };
  }

  @Query(() => EmergencyAccess)
  @Access('emergency:read')
  async emergencyAccess(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) text: string,
  ): Promise<EmergencyAccess> {
    const id = parseId(text);
    if (!id) throw notFound();
    const row = await this.openings.ownOne(ctx, id);
    if (!row) throw this.authz.miss(ctx, 'emergency_access', id);
    return toEmergency(row);
  }

  @Mutation(() => OpenEmergencyAccessPayload)
  @Access('emergency:open')
  openEmergencyAccess(
    @Ctx() ctx: RequestContext,
    @Args('input') input: OpenEmergencyAccessInput,
  ): Promise<OpenEmergencyAccessPayload> {
    return attempt(ctx, 'emergency', async () => {
      const row = await this.openings.ownOne(ctx, await this.opens.run(ctx, input));
      if (!row) throw notFound();
      return toEmergency(row);
    });
  }

  @Mutation(() => EndEmergencyAccessPayload)
  @Access('emergency:read')
  endEmergencyAccess(
    @Ctx() ctx: RequestContext,
    @Args('input') input: EndEmergencyAccessInput,
  ): Promise<EndEmergencyAccessPayload> {
    return attempt(ctx, 'endedId', () => this.ends.run(ctx, input));
  }
}

@Resolver(() => EmergencyAccess)
export class EmergencyAccessResolver {
  constructor(
    private readonly authz: Authz,
    private readonly steps: CrisisStepRepository,
    private readonly reach: ContactRepository,
    private readonly collaborations: CollaborationLoader,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField(() => Person)
  @Inherits('Read through the scope of emergency:read')
  async owner(@Ctx() ctx: RequestContext, @Parent() { collaborationId }: EmergencyAccess): Promise<Person> {
    const scope = await this.scope(ctx, collaborationId);
    const collaboration = await this.collaborations.byId(ctx, scope, collaborationId);
    if (!collaboration) throw notFound();
    reportSeen(ctx, scope, 'overview', [{ collaborationId }]);
    return this.people.person(ctx, collaboration.ownerId);
  }

  @ResolveField(() => [CrisisStep])
  @Inherits('Read through the scope of emergency:read')
  async crisisSteps(@Ctx() ctx: RequestContext, @Parent() { collaborationId }: EmergencyAccess): Promise<CrisisStep[]> {
    return (await this.steps.inEmergency(ctx, await this.scope(ctx, collaborationId))).map(toCrisisStep);
  }

  @ResolveField(() => [EmergencyContact])
  @Inherits('Read through the scope of emergency:read')
  async contacts(
    @Ctx() ctx: RequestContext,
    @Parent() { collaborationId }: EmergencyAccess,
  ): Promise<EmergencyContact[]> {
    const rows = await this.reach.of(ctx, await this.scope(ctx, collaborationId));
    return rows.map(({ person_id, unit_id, role, relationship, kind, closest }) => ({
      personId: person_id,
      unitId: unit_id,
      role,
      relationship: kind && relationship ? relationshipOf({ kind, relationship }, ctx.language) : null,
      closest,
    }));
  }

  private scope(ctx: RequestContext, id: string): Promise<Scope<'emergency:read'>> {
    return this.authz.require(ctx, 'emergency:read', id, { entity: 'collaboration', id });
  }
}

@Resolver(() => EmergencyContact)
export class EmergencyContactResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person)
  @Inherits('A contact the opening shows')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: EmergencyContact): Promise<Person> {
    return this.people.person(ctx, personId);
  }

  @ResolveField(() => Unit, { nullable: true })
  @Inherits('In the directory')
  unit(@Ctx() ctx: RequestContext, @Parent() { unitId }: EmergencyContact): Promise<Unit | null> {
    return this.people.unit(ctx, unitId);
  }

  @ResolveField(() => String, { nullable: true })
  @Inherits('A work number, in the directory; citizens have none')
  async phone(@Ctx() ctx: RequestContext, @Parent() { personId }: EmergencyContact): Promise<string | null> {
    return (await this.people.profession(ctx, personId)).workPhone;
  }
}

@Resolver(() => EmergencyReadiness)
export class EmergencyReadinessResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => [Unit])
  @Inherits("The viewer's own units")
  async units(@Ctx() ctx: RequestContext, @Parent() { unitIds }: EmergencyReadiness): Promise<Unit[]> {
    return (await Promise.all(unitIds.map((id) => this.people.unit(ctx, id)))).filter((unit) => unit !== null);
  }
}

import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { UnitKind } from '@samplan/shared/contracts';
import type { UnitId } from '@samplan/shared/kernel';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { type ConnectionOf, keysetPage, sought } from '@samplan/api/platform/graphql';
import { Ctx, knownId, notFound, type RequestContext } from '@samplan/api/platform/request';
import { UnitKindEnum } from '@samplan/api/people';
import { DirectoryRepository } from '../persistence/directory.repository';
import { ProfileRepository } from '../persistence/profile.repository';
import { RegisterRepository } from '../persistence/register.repository';
import { DirectoryUnit, DirectoryUnitConnection, toProfile, toUnit, UnitProfile } from './directory-unit.type';
import { Organisation, toOrganisation } from './organisation.type';

const mostTags = 20;

/** Who can help with what: open to everybody in the municipality, for it is no secret. */
@Resolver(() => DirectoryUnit)
export class DirectoryResolver {
  constructor(
    private readonly authz: Authz,
    private readonly directory: DirectoryRepository,
    private readonly register: RegisterRepository,
    private readonly profiles: ProfileRepository,
  ) {}

  @Query(() => DirectoryUnitConnection, {
    description: 'Open units by word, best first; by name when nothing is sought.',
  })
  @Access('directory:read')
  async unitDirectory(
    @Ctx() ctx: RequestContext,
    @Args('search', { type: () => String, defaultValue: '' }) search: string,
    @Args('tag', { type: () => String, nullable: true }) tag: string | null,
    @Args('kind', { type: () => UnitKindEnum, nullable: true }) kind: UnitKind | null,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<DirectoryUnit>> {
    const asked = { search: sought(search, 200), tag: tag == null ? null : sought(tag), kind: kind ?? null };
    const page = await keysetPage(
      { first, after },
      ['integer', 'text', 'id'],
      (key, limit) => this.directory.search(ctx, asked, key, limit),
      (row) => [String(row.score), row.name, row.id],
    );
    return { ...page, nodes: page.nodes.map(toUnit) };
  }

  @Query(() => [String], { description: 'Words units are often sought by.' })
  @Access('directory:read')
  directoryTags(@Ctx() ctx: RequestContext): Promise<string[]> {
    return this.directory.commonTags(ctx, mostTags);
  }

  @Query(() => DirectoryUnit)
  @Access('directory:read')
  async directoryUnit(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) text: string,
  ): Promise<DirectoryUnit> {
    const unit = await this.register.unit(ctx, knownId<UnitId>(text));
    if (!unit) throw notFound();
    return toUnit(unit);
  }

  @ResolveField(() => Organisation, { nullable: true })
  @Inherits('Whom a unit belongs to is in the directory')
  async organisation(
    @Ctx() ctx: RequestContext,
    @Parent() { organisationId }: DirectoryUnit,
  ): Promise<Organisation | null> {
    const row = organisationId ? await this.register.organisation(ctx, organisationId) : null;
    return row && toOrganisation(row);
  }

  @ResolveField(() => UnitProfile)
  @Inherits('What a unit can help with is in the directory')
  async profile(@Ctx() ctx: RequestContext, @Parent() { id }: DirectoryUnit): Promise<UnitProfile> {
    return toProfile(await this.profiles.profile(ctx, id));
  }

  @ResolveField(() => Int)
  @Inherits('How many work in a unit is no secret')
  employees(@Ctx() ctx: RequestContext, @Parent() { id }: DirectoryUnit): Promise<number> {
    return this.register.employeeCount(ctx, id);
  }

  @ResolveField(() => Boolean)
  @Inherits('About the viewer alone')
  async mayDescribe(@Ctx() ctx: RequestContext, @Parent() { id }: DirectoryUnit): Promise<boolean> {
    const roles = await this.authz.unitRoles(ctx);
    return roles.some(({ unitId, role }) => role === 'administrator' || (role === 'leader' && unitId === id));
  }

  @ResolveField(() => [DirectoryUnit])
  @Inherits('What became of a unit is in the directory')
  async successors(@Ctx() ctx: RequestContext, @Parent() { id }: DirectoryUnit): Promise<DirectoryUnit[]> {
    return (await this.register.relatedUnits(ctx, id, 'successors')).map(toUnit);
  }

  @ResolveField(() => [DirectoryUnit])
  @Inherits('Where a unit came from is in the directory')
  async predecessors(@Ctx() ctx: RequestContext, @Parent() { id }: DirectoryUnit): Promise<DirectoryUnit[]> {
    return (await this.register.relatedUnits(ctx, id, 'predecessors')).map(toUnit);
  }
}

import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Access } from '@samplan/api/platform/authz';
import { type ConnectionOf, keysetPage, sought } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { UnitGate } from '../access/gate';
import { RegisterRepository } from '../persistence/register.repository';
import { DirectoryUnit, DirectoryUnitConnection, toUnit } from './directory-unit.type';
import { Organisation, OrganisationConnection, toOrganisation } from './organisation.type';

/** The register as administrators keep it: everything in it by name, what is closed included. */
@Resolver()
export class RegisterResolver {
  constructor(
    private readonly gate: UnitGate,
    private readonly register: RegisterRepository,
  ) {}

  @Query(() => OrganisationConnection)
  @Access('unit:administer')
  async organisations(
    @Ctx() ctx: RequestContext,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<Organisation>> {
    await this.gate.administers(ctx);
    const page = await keysetPage(
      { first, after },
      ['text', 'id'],
      (key, limit) => this.register.organisations(ctx, key, limit),
      (row) => [row.name, row.id],
    );
    return { ...page, nodes: page.nodes.map(toOrganisation) };
  }

  @Query(() => DirectoryUnitConnection)
  @Access('unit:administer')
  async unitRegister(
    @Ctx() ctx: RequestContext,
    @Args('search', { type: () => String, defaultValue: '' }) search: string,
    @Args('closed', { type: () => Boolean, defaultValue: false }) closed: boolean,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<DirectoryUnit>> {
    await this.gate.administers(ctx);
    const page = await keysetPage(
      { first, after },
      ['text', 'id'],
      (key, limit) => this.register.units(ctx, { search: sought(search), closed }, key, limit),
      (row) => [row.name, row.id],
    );
    return { ...page, nodes: page.nodes.map(toUnit) };
  }
}

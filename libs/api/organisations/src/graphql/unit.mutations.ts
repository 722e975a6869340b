import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, notFound, type RequestContext } from '@samplan/api/platform/request';
import { AddOrganisation } from '../application/add-organisation';
import { AddUnit } from '../application/add-unit';
import { DescribeUnit } from '../application/describe-unit';
import { EditOrganisation } from '../application/edit-organisation';
import { EditUnit } from '../application/edit-unit';
import { ReorganiseUnits } from '../application/reorganise-units';
import { RegisterRepository } from '../persistence/register.repository';
import { type DirectoryUnit, toUnit } from './directory-unit.type';
import {
  AddOrganisationInput,
  AddUnitInput,
  DescribeUnitInput,
  EditOrganisationInput,
  EditUnitInput,
  ReorganiseUnitsInput,
} from './organisation.inputs';
import { OrganisationPayload, ReorganiseUnitsPayload, UnitPayload } from './organisation.payloads';
import { type Organisation, toOrganisation } from './organisation.type';

@Resolver()
export class UnitMutations {
  constructor(
    private readonly organisations: AddOrganisation,
    private readonly organisationEdits: EditOrganisation,
    private readonly units: AddUnit,
    private readonly unitEdits: EditUnit,
    private readonly descriptions: DescribeUnit,
    private readonly reorganisations: ReorganiseUnits,
    private readonly register: RegisterRepository,
  ) {}

  @Mutation(() => OrganisationPayload)
  @Access('unit:administer')
  addOrganisation(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AddOrganisationInput,
  ): Promise<OrganisationPayload> {
    return attempt(ctx, 'organisation', async () => this.organisation(ctx, await this.organisations.run(ctx, input)));
  }

  @Mutation(() => OrganisationPayload)
  @Access('unit:administer')
  editOrganisation(
    @Ctx() ctx: RequestContext,
    @Args('input') input: EditOrganisationInput,
  ): Promise<OrganisationPayload> {
    return attempt(ctx, 'organisation', async () =>
      this.organisation(ctx, await this.organisationEdits.run(ctx, input)),
    );
  }

  @Mutation(() => UnitPayload)
  @Access('unit:administer')
  addUnit(@Ctx() ctx: RequestContext, @Args('input') input: AddUnitInput): Promise<UnitPayload> {
    return attempt(ctx, 'unit', async () => this.unit(ctx, await this.units.run(ctx, input)));
  }

  @Mutation(() => UnitPayload)
  @Access('unit:administer')
  editUnit(@Ctx() ctx: RequestContext, @Args('input') input: EditUnitInput): Promise<UnitPayload> {
    return attempt(ctx, 'unit', async () => this.unit(ctx, await this.unitEdits.run(ctx, input)));
  }

  @Mutation(() => UnitPayload)
  @Access('unit:describe')
  describeUnit(@Ctx() ctx: RequestContext, @Args('input') input: DescribeUnitInput): Promise<UnitPayload> {
    return attempt(ctx, 'unit', async () => this.unit(ctx, await this.descriptions.run(ctx, input)));
  }

  @Mutation(() => ReorganiseUnitsPayload)
  @Access('unit:administer')
  reorganiseUnits(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ReorganiseUnitsInput,
  ): Promise<ReorganiseUnitsPayload> {
    return attempt(ctx, 'units', async () => {
      const ids = await this.reorganisations.run(ctx, input);
      return Promise.all(ids.map((id) => this.unit(ctx, id)));
    });
  }

  private async unit(ctx: RequestContext, id: string): Promise<DirectoryUnit> {
    const row = await this.register.unit(ctx, id);
    if (!row) throw notFound();
    return toUnit(row);
  }

  private async organisation(ctx: RequestContext, id: string): Promise<Organisation> {
    const row = await this.register.organisation(ctx, id);
    if (!row) throw notFound();
    return toOrganisation(row);
  }
}

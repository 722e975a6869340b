import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { Ctx, notFound, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person, Unit } from '@samplan/api/people';
import { grouped } from '../persistence/columns';
import { OverviewRepository } from '../persistence/overview.repository';
import { EmployeeLoad, UnitLoad } from './overview.type';

@Resolver(() => UnitLoad)
export class UnitLoadResolver {
  constructor(
    private readonly authz: Authz,
    private readonly overview: OverviewRepository,
    private readonly people: PeopleReader,
  ) {}

  @Query(() => [UnitLoad], { description: 'The units this hat leads, in numbers.' })
  @Access('unit-load:read')
  async unitLoads(@Ctx() ctx: RequestContext): Promise<UnitLoad[]> {
    const { unitIds } = await this.authz.requireUnitRole(ctx, 'unit-load:read');
    const units = grouped(await this.overview.load(ctx, unitIds), ({ unit_id }) => unit_id);
    return [...units].map(([unitId, rows]) => {
      const whole = rows.find(({ person_id }) => person_id === null);
      return {
        unitId,
        collaborations: whole?.collaborations ?? 0,
        coordinated: whole?.coordinated ?? 0,
        employees: rows.flatMap(({ person_id: personId, collaborations, coordinated }) =>
          personId ? [{ personId, collaborations, coordinated }] : [],
        ),
      };
    });
  }

  @ResolveField(() => Unit)
  @Inherits('A unit in the directory')
  async unit(@Ctx() ctx: RequestContext, @Parent() { unitId }: UnitLoad): Promise<Unit> {
    const unit = await this.people.unit(ctx, unitId);
    if (!unit) throw notFound();
    return unit;
  }
}

@Resolver(() => EmployeeLoad)
export class EmployeeLoadResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person)
  @Inherits('A colleague')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: EmployeeLoad): Promise<Person> {
    return this.people.person(ctx, personId);
  }
}

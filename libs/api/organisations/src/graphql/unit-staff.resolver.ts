import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { UnitId } from '@samplan/shared/kernel';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { type ConnectionOf, keysetPage, sought } from '@samplan/api/platform/graphql';
import { Ctx, knownId, notFound, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { UnitGate } from '../access/gate';
import { RegisterRepository } from '../persistence/register.repository';
import { StaffRepository, type UnitRoleRow } from '../persistence/staff.repository';
import { WorkNumberRepository } from '../persistence/work-number.repository';
import { EmployeeFacts, UnitStaff, UnitStaffConnection } from './unit-staff.type';

@Resolver(() => UnitStaff)
export class UnitStaffResolver {
  constructor(
    private readonly authz: Authz,
    private readonly gate: UnitGate,
    private readonly register: RegisterRepository,
    private readonly staff: StaffRepository,
    private readonly people: PeopleReader,
    private readonly numbers: WorkNumberRepository,
  ) {}

  @Query(() => UnitStaffConnection, {
    description: 'Who is in a unit, by name. Citizens see who leads it; those who have left, administrators alone.',
  })
  @Access('directory:read')
  async unitStaff(
    @Ctx() ctx: RequestContext,
    @Args('unitId', { type: () => ID }) text: string,
    @Args('ended', { type: () => Boolean, defaultValue: false }) ended: boolean,
    @Args('first', { type: () => Int, defaultValue: 30 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<UnitStaff>> {
    const unitId = knownId<UnitId>(text);
    if (ended) await this.gate.administers(ctx);
    if (!(await this.register.unit(ctx, unitId))) throw notFound();
    const leadersOnly = !(await this.staff.viewerIsProfessional(ctx));
    const page = await keysetPage(
      { first, after },
      ['text', 'id'],
      (key, limit) => this.staff.rolesIn(ctx, { unitId, ended, leadersOnly }, key, limit),
      (row) => [row.sort, row.id],
    );
    return { ...page, nodes: page.nodes.map(toStaff) };
  }

  @Query(() => [Person], { description: 'Professionals by name, to be given a role in a unit; the first twenty.' })
  @Access('unit:administer')
  async professionals(
    @Ctx() ctx: RequestContext,
    @Args('search', { type: () => String }) search: string,
  ): Promise<Person[]> {
    await this.gate.administers(ctx);
    const words = sought(search);
    const rows = words === '' ? [] : await this.staff.professionals(ctx, words, 20);
    return Promise.all(rows.map(({ id }) => this.people.person(ctx, id)));
  }

  @ResolveField(() => Person)
  @Inherits('Who works in a unit is in the directory')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: UnitStaff): Promise<Person> {
    return this.people.person(ctx, personId);
  }

  @ResolveField(() => EmployeeFacts, { nullable: true })
  @Inherits('What is noted about colleagues, for colleagues; the database shows citizens none of it')
  async facts(@Ctx() ctx: RequestContext, @Parent() { personId }: UnitStaff): Promise<EmployeeFacts | null> {
    if (!(await this.staff.viewerIsProfessional(ctx))) return null;
    const [employee, work, roles] = await Promise.all([
      this.staff.employee(ctx, personId),
      this.people.profession(ctx, personId),
      this.authz.unitRoles(ctx),
    ]);
    const administers = roles.some(({ role }) => role === 'administrator' || role === 'leader');
    return {
      employeeNumber: administers ? (employee?.employee_number ?? null) : null,
      workPhone: work.workPhone,
      workEmail: employee?.work_email ?? null,
      numberWords: administers ? await this.numbers.words(ctx, personId) : null,
      competences: employee?.competences ?? [],
      version: employee?.version ?? 0,
    };
  }
}

export const toStaff = ({ person_id, unit_id, ...row }: UnitRoleRow): UnitStaff => ({
  id: row.id,
  role: row.role,
  from: row.from,
  until: row.until,
  version: row.version,
  personId: person_id,
  unitId: unit_id,
});

import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, notFound, type RequestContext } from '@samplan/api/platform/request';
import { AddEmployee } from '../application/add-employee';
import { AddUnitRole } from '../application/add-unit-role';
import { EditEmployee } from '../application/edit-employee';
import { EndUnitRole } from '../application/end-unit-role';
import { StaffRepository } from '../persistence/staff.repository';
import { EmployeePayload, UnitStaffPayload } from './organisation.payloads';
import { AddEmployeeInput, AddUnitRoleInput, EditEmployeeInput, EndUnitRoleInput } from './staff.inputs';
import { toStaff } from './unit-staff.resolver';
import type { UnitStaff } from './unit-staff.type';

@Resolver()
export class StaffMutations {
  constructor(
    private readonly additions: AddEmployee,
    private readonly edits: EditEmployee,
    private readonly roles: AddUnitRole,
    private readonly ends: EndUnitRole,
    private readonly staff: StaffRepository,
  ) {}

  @Mutation(() => UnitStaffPayload, { description: 'Somebody new at work, with a first role in a unit.' })
  @Access('unit:administer')
  addEmployee(@Ctx() ctx: RequestContext, @Args('input') input: AddEmployeeInput): Promise<UnitStaffPayload> {
    return attempt(ctx, 'staff', async () => this.role(ctx, await this.additions.run(ctx, input)));
  }

  @Mutation(() => EmployeePayload, {
    description: 'Their leader may change what they do, can and are reached by; an administrator the rest as well.',
  })
  @Access('unit:describe')
  editEmployee(@Ctx() ctx: RequestContext, @Args('input') input: EditEmployeeInput): Promise<EmployeePayload> {
    return attempt(ctx, 'person', () => this.edits.run(ctx, input));
  }

  @Mutation(() => UnitStaffPayload)
  @Access('unit:administer')
  addUnitRole(@Ctx() ctx: RequestContext, @Args('input') input: AddUnitRoleInput): Promise<UnitStaffPayload> {
    return attempt(ctx, 'staff', async () => this.role(ctx, await this.roles.run(ctx, input)));
  }

  @Mutation(() => UnitStaffPayload)
  @Access('unit:administer')
  endUnitRole(@Ctx() ctx: RequestContext, @Args('input') input: EndUnitRoleInput): Promise<UnitStaffPayload> {
    return attempt(ctx, 'staff', async () => this.role(ctx, await this.ends.run(ctx, input)));
  }

  private async role(ctx: RequestContext, id: string): Promise<UnitStaff> {
    const row = await this.staff.role(ctx, id);
    if (!row) throw notFound();
    return toStaff(row);
  }
}

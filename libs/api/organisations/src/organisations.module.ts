import { Module } from '@nestjs/common';
import { PeopleModule } from '@samplan/api/people';
import { UnitGate } from './access/gate';
import { StaffGate } from './access/staff-gate';
import { AddEmployee } from './application/add-employee';
import { AddOrganisation } from './application/add-organisation';
import { AddUnit } from './application/add-unit';
import { AddUnitRole } from './application/add-unit-role';
import { AnswerWorkAddress } from './application/answer-work-address';
import { DescribeUnit } from './application/describe-unit';
import { EditEmployee } from './application/edit-employee';
import { EditOrganisation } from './application/edit-organisation';
import { EditUnit } from './application/edit-unit';
import { EndUnitRole } from './application/end-unit-role';
import { NoteWorkNumber } from './application/note-work-number';
import { OrganisationCheck } from './application/organisation-check';
import { RemoveWorkNumber } from './application/remove-work-number';
import { ReorganiseUnits } from './application/reorganise-units';
import { DirectoryResolver } from './graphql/directory.resolver';
import { OverviewResolver } from './graphql/overview.resolver';
import { RegisterResolver } from './graphql/register.resolver';
import { StaffMutations } from './graphql/staff.mutations';
import { EmployeeLoadResolver, UnitLoadResolver } from './graphql/unit-load.resolver';
import { UnitMutations } from './graphql/unit.mutations';
import { UnitStaffResolver } from './graphql/unit-staff.resolver';
import { RegisterFilesController } from './http/register-files.controller';
import { ImportFile } from './import/import-file';
import { WorkAddressResolver } from './graphql/work-address.resolver';
import { WorkNumberResolver } from './graphql/work-number.resolver';
import { AddressRepository } from './persistence/address.repository';
import { DirectoryRepository } from './persistence/directory.repository';
import { ExportRepository } from './persistence/export.repository';
import { ImportRepository } from './persistence/import.repository';
import { OverviewRepository } from './persistence/overview.repository';
import { ProfileRepository } from './persistence/profile.repository';
import { RegisterRepository } from './persistence/register.repository';
import { RegisterWriter } from './persistence/register.writer';
import { StaffRepository } from './persistence/staff.repository';
import { StaffWriter } from './persistence/staff.writer';
import { WorkNumberRepository } from './persistence/work-number.repository';

@Module({
  imports: [PeopleModule],
  controllers: [RegisterFilesController],
  providers: [
    AddEmployee,
    AddOrganisation,
    AddUnit,
    AddUnitRole,
    AddressRepository,
    AnswerWorkAddress,
    DescribeUnit,
    DirectoryRepository,
    DirectoryResolver,
    EditEmployee,
    EditOrganisation,
    EditUnit,
    EmployeeLoadResolver,
    EndUnitRole,
    ExportRepository,
    ImportFile,
    ImportRepository,
    NoteWorkNumber,
    OrganisationCheck,
    OverviewRepository,
    OverviewResolver,
    ProfileRepository,
    RegisterRepository,
    RegisterResolver,
    RegisterWriter,
    RemoveWorkNumber,
    ReorganiseUnits,
    StaffGate,
    StaffMutations,
    StaffRepository,
    StaffWriter,
    UnitGate,
    UnitLoadResolver,
    UnitMutations,
    UnitStaffResolver,
    WorkAddressResolver,
    WorkNumberRepository,
    WorkNumberResolver,
  ],
})
export class OrganisationsModule {}

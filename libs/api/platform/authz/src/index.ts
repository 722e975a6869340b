export { Access, accessOf, Inherits, PublicAccess, type AccessDeclaration } from './access.decorator';
export { AccessGuard } from './access.guard';
export { Authz, type UnitScope } from './authz';
export { AuthzModule } from './authz.module';
export { type Grant, RELATION_FACTS, type RelationFacts, type UnitStanding } from './grant';
export { narrowActions } from './narrow';
export { atLeast, everybodyInCircle, only, Policies, type Policy, type Rule, type UnitPolicy } from './policy';
export { reportSeen } from './report-seen';
export { type Scope, scoped, type ScopedColumns } from './scope';

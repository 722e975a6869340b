export { Access, accessOf, Inherits, PublicAccess, type AccessDeclaration } from './access.decorator';
export { AccessGuard } from './access.guard';
export { Authz } from './authz';
export { AuthzModule } from './authz.module';
export { type Grant, RELATION_FACTS, type RelationFacts } from './grant';
export { atLeast, everybodyInCircle, only, Policies, type Policy, type Rule } from './policy';
export { reportSeen } from './report-seen';
export { type Scope, scoped, type ScopedColumns } from './scope';

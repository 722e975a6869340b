export { organisationPolicy } from './access/organisation.policy';
export { OrganisationsModule } from './organisations.module';
export { refreshCollaborationFacts } from './persistence/refresh-facts';

export { UnitLoads } from '@samplan/web/features/organisations';

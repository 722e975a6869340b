import { lazy } from 'react';

/** Pages about units, by name. */
const ofOrganisations = (name: 'AdministrationPage' | 'DirectoryPage' | 'ImportPage' | 'ReorganisePage') =>
  lazy(async () => ({ default: (await import('@samplan/web/features/organisations'))[name] }));
export const Administration = ofOrganisations('AdministrationPage');
export { LazyCoordinationPage as Coordination } from '@samplan/web/pages';
export const Directory = ofOrganisations('DirectoryPage');
export const ImportFile = ofOrganisations('ImportPage');
export const Reorganise = ofOrganisations('ReorganisePage');
export const Unit = lazy(async () => ({ default: (await import('@samplan/web/features/organisations')).UnitPage }));
export const RegisteredUnit = lazy(async () => ({
  default: (await import('@samplan/web/features/organisations')).RegisteredUnitPage,
}));

import { lazy } from 'react';

/** Pages about units, fetched when they are first opened. */
export { LazyCoordinationPage as Coordination } from '@samplan/web/pages';
export const Administration = lazy(async () => ({
  default: (await import('@samplan/web/features/organisations')).AdministrationPage,
}));
export const Directory = lazy(async () => ({
  default: (await import('@samplan/web/features/organisations')).DirectoryPage,
}));
export const ImportFile = lazy(async () => ({
  default: (await import('@samplan/web/features/organisations')).ImportPage,
}));
export const RegisteredUnit = lazy(async () => ({
  default: (await import('@samplan/web/features/organisations')).RegisteredUnitPage,
}));
export const Reorganise = lazy(async () => ({
  default: (await import('@samplan/web/features/organisations')).ReorganisePage,
}));
export const Unit = lazy(async () => ({ default: (await import('@samplan/web/features/organisations')).UnitPage }));

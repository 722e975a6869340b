import { lazyPart } from '@samplan/web/ui';

/** Pages about units, fetched when they are first opened. */
export { LazyCoordinationPage as Coordination } from '@samplan/web/pages';
export const Administration = lazyPart(
  ['organisations'],
  async () => (await import('@samplan/web/features/organisations')).AdministrationPage,
);
export const Directory = lazyPart(
  ['organisations'],
  async () => (await import('@samplan/web/features/organisations')).DirectoryPage,
);
export const ImportFile = lazyPart(
  ['organisations'],
  async () => (await import('@samplan/web/features/organisations')).ImportPage,
);
export const RegisteredUnit = lazyPart(
  ['organisations'],
  async () => (await import('@samplan/web/features/organisations')).RegisteredUnitPage,
);
export const Reorganise = lazyPart(
  ['organisations'],
  async () => (await import('@samplan/web/features/organisations')).ReorganisePage,
);
export const Unit = lazyPart(
  ['organisations'],
  async () => (await import('@samplan/web/features/organisations')).UnitPage,
);

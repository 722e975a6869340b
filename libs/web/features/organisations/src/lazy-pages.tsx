import { forRoles } from '@samplan/web/session';
import { lazyPart } from '@samplan/web/ui';

/** A start page shows the numbers of a unit from here; it should not pay for the pages behind them. */
export const DirectoryPage = lazyPart(
  ['organisations'],
  async () => (await import('./directory/directory-page')).DirectoryPage,
);
export const UnitPage = lazyPart(['organisations'], async () => (await import('./directory/unit-page')).UnitPage);

const Administration = lazyPart(
  ['organisations'],
  async () => (await import('./administration/administration-page')).AdministrationPage,
);
const RegisteredUnit = lazyPart(
  ['organisations'],
  async () => (await import('./administration/registered-unit-page')).RegisteredUnitPage,
);
const Reorganise = lazyPart(
  ['organisations'],
  async () => (await import('./administration/reorganise-page')).ReorganisePage,
);
const Import = lazyPart(['organisations'], async () => (await import('./import/import-page')).ImportPage);
const Coordination = lazyPart(
  ['organisations'],
  async () => (await import('./overview/coordination-page')).CoordinationPage,
);

export const AdministrationPage = forRoles(['ADMINISTRATOR'], Administration);
export const RegisteredUnitPage = forRoles(['ADMINISTRATOR'], RegisteredUnit);
export const ReorganisePage = forRoles(['ADMINISTRATOR'], Reorganise);
export const ImportPage = forRoles(['ADMINISTRATOR'], Import);
export const CoordinationPage = forRoles(['COORDINATING_UNIT'], Coordination);

import './styles/organisations.css';
import { forRoles } from '@samplan/web/session';
import { AdministrationPage as Administration } from './administration/administration-page';
import { RegisteredUnitPage as RegisteredUnit } from './administration/registered-unit-page';
import { ReorganisePage as Reorganise } from './administration/reorganise-page';
import { ImportPage as Import } from './import/import-page';
import { CoordinationPage as Coordination } from './overview/coordination-page';

export type { CoordinationPageProps } from './overview/coordination-page';
export { DirectoryPage } from './directory/directory-page';
export { UnitPage } from './directory/unit-page';
export { UnitLoads } from './overview/unit-loads';

export const AdministrationPage = forRoles(['ADMINISTRATOR'], Administration);
export const RegisteredUnitPage = forRoles(['ADMINISTRATOR'], RegisteredUnit);
export const ReorganisePage = forRoles(['ADMINISTRATOR'], Reorganise);
export const ImportPage = forRoles(['ADMINISTRATOR'], Import);
export const CoordinationPage = forRoles(['COORDINATING_UNIT'], Coordination);

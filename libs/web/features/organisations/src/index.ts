import './styles/organisations.css';
import { AdministrationPage as Administration } from './administration/administration-page';
import { RegisteredUnitPage as RegisteredUnit } from './administration/registered-unit-page';
import { ReorganisePage as Reorganise } from './administration/reorganise-page';
import { ImportPage as Import } from './import/import-page';
import { CoordinationPage as Coordination } from './overview/coordination-page';
import { forRole } from './parts/for-role';

export { DirectoryPage } from './directory/directory-page';
export { UnitPage } from './directory/unit-page';
export { UnitLoads } from './overview/unit-loads';

export const AdministrationPage = forRole('ADMINISTRATOR', Administration);
export const RegisteredUnitPage = forRole('ADMINISTRATOR', RegisteredUnit);
export const ReorganisePage = forRole('ADMINISTRATOR', Reorganise);
export const ImportPage = forRole('ADMINISTRATOR', Import);
export const CoordinationPage = forRole('COORDINATING_UNIT', Coordination);

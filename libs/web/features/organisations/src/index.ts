import './styles/organisations.css';

export type { CoordinationPageProps } from './overview/coordination-page';
export {
  AdministrationPage,
  CoordinationPage,
  DirectoryPage,
  ImportPage,
  RegisteredUnitPage,
  ReorganisePage,
  UnitPage,
} from './lazy-pages';
export { UnitLoads } from './overview/unit-loads';

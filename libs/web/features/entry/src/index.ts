import './styles/entry.css';

export { CodePage } from './code/code-page';
export { ReachPage, RegisterPage } from './lazy-pages';
export { CoordinatorAction } from './coordinator/coordinator-form';
export { CoordinatorNamed, type Named } from './coordinator/coordinator-named';
export { LinkPage } from './link/link-page';
export { ReachLink } from './reach/reach-link';

import './styles/entry.css';

export { CodePage } from './code/code-page';
export { CoordinatorAction, ReachPage, RegisterPage } from './lazy-pages';
export { CoordinatorNamed, type Named } from './coordinator/coordinator-named';
export { LinkPage } from './link/link-page';
export { ReachLink } from './reach/reach-link';

import './styles/entry.css';

export { CodePage } from './code/code-page';
export { ReachPage, RegisterPage } from './lazy-pages';
export { LinkPage } from './link/link-page';
export { ReachLink } from './reach/reach-link';

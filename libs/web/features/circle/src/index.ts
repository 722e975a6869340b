import './styles/circle.css';

export { LookedLately } from './lately/looked-lately';
export { LooksPage } from './page/looks-page';

import './styles/circle.css';

export { LooksPage } from './page/looks-page';

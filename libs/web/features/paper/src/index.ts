import './styles/paper.css';

export { EasyPage, PrintPage } from './lazy-pages';

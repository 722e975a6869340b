import './styles/notices.css';

export { Bell } from './bell/bell';
export { NoticesPage } from './lazy-pages';

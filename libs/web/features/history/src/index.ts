import './styles/history.css';

export { HistoryPage, VersionsPage } from './lazy-pages';
export { UnsentList } from './unsent/unsent-list';
export { UndoBar } from './undo/undo-bar';

import './styles/messaging.css';

export { ThreadLink } from './thread/thread-link';
export { ThreadPage } from './thread/thread-page';
export { ThreadPanel } from './thread/thread-panel';

import './styles/messaging.css';

export { ThreadPage } from './thread/thread-page';
export { ThreadPanel } from './thread/thread-panel';
export { UnreadBadge } from './thread/unread-badge';

import './styles/handover.css';

export { AbsencePage } from './absence/absence-page';
export { HandOverPage } from './handover/hand-over-page';

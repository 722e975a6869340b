import './styles/teams.css';

export { TeamList } from './list/team-list';
export { WhoHelpsMe } from './list/who-helps-me';

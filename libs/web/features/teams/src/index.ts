import './styles/teams.css';

export { InvitationsWaiting } from './invitations/invitations-waiting';
export { CaseloadPage, CharterHistoryPage, MyInvitationsPage, StandingTeamsPage, TeamPage } from './lazy-pages';
export { TeamList } from './list/team-list';
export { WhoHelpsMe } from './list/who-helps-me';

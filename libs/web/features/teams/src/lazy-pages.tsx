import { lazy } from 'react';

/** A start page shows a list from here; it should not pay for the pages behind it. */
const Team = lazy(async () => ({ default: (await import('./page/team-page')).TeamPage }));
const History = lazy(async () => ({
  default: (await import('./charter/charter-history-page')).CharterHistoryPage,
}));
const Mine = lazy(async () => ({ default: (await import('./invitations/my-invitations-page')).MyInvitationsPage }));
const Standing = lazy(async () => ({ default: (await import('./standing/standing-teams-page')).StandingTeamsPage }));
const Caseload = lazy(async () => ({ default: (await import('./standing/caseload-page')).CaseloadPage }));

export function StandingTeamsPage() {
  return <Standing />;
}

export function CaseloadPage() {
  return <Caseload />;
}

export function TeamPage(props: { collaborationId: string }) {
  return <Team {...props} />;
}

export function CharterHistoryPage(props: { collaborationId: string }) {
  return <History {...props} />;
}

export function MyInvitationsPage() {
  return <Mine />;
}

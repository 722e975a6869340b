import { lazyPart } from '@samplan/web/ui';

/** A start page shows a list from here; it should not pay for the pages behind it. */
const Team = lazyPart(['teams'], async () => (await import('./page/team-page')).TeamPage);
const History = lazyPart(['teams'], async () => (await import('./charter/charter-history-page')).CharterHistoryPage);
const Mine = lazyPart(['teams'], async () => (await import('./invitations/my-invitations-page')).MyInvitationsPage);
const Standing = lazyPart(['teams'], async () => (await import('./standing/standing-teams-page')).StandingTeamsPage);
const Caseload = lazyPart(['teams'], async () => (await import('./standing/caseload-page')).CaseloadPage);

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

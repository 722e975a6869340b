import { lazyPart } from '@samplan/web/ui';

/** A start page shows a list from here; it should not pay for the pages behind it. */
export const TeamPage = lazyPart(['teams'], async () => (await import('./page/team-page')).TeamPage);
export const CharterHistoryPage = lazyPart(
  ['teams'],
  async () => (await import('./charter/charter-history-page')).CharterHistoryPage,
);
export const MyInvitationsPage = lazyPart(
  ['teams'],
  async () => (await import('./invitations/my-invitations-page')).MyInvitationsPage,
);
export const StandingTeamsPage = lazyPart(
  ['teams'],
  async () => (await import('./standing/standing-teams-page')).StandingTeamsPage,
);
export const CaseloadPage = lazyPart(['teams'], async () => (await import('./standing/caseload-page')).CaseloadPage);

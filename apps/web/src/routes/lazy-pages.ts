import { lazyPart } from '@samplan/web/ui';
import { lazy } from 'react';

/** Fetched when they are first opened; most visits need one or two of them. */
export {
  LazyBackPage as Back,
  LazyBesidePage as Beside,
  LazyEvaluationPage as Evaluation,
  LazyGoalsPage as Goals,
  LazyLoggedOutPage as LoggedOut,
  LazyNeedsPage as Needs,
  LazyOwnSessionsPage as OwnSessions,
  LazyPlanPage as Plan,
} from '@samplan/web/pages';
export const PersonalLink = lazyPart(['entry'], async () => (await import('@samplan/web/features/entry')).LinkPage);
export const Code = lazyPart(['entry'], async () => (await import('@samplan/web/features/entry')).CodePage);
export const Reach = lazy(async () => ({ default: (await import('@samplan/web/features/entry')).ReachPage }));
export const Register = lazy(async () => ({ default: (await import('@samplan/web/features/entry')).RegisterPage }));
export const Looks = lazy(async () => ({ default: (await import('@samplan/web/features/circle')).LooksPage }));
export const Absence = lazyPart(['handover'], async () => (await import('@samplan/web/features/handover')).AbsencePage);
export const HandOver = lazyPart(
  ['handover'],
  async () => (await import('@samplan/web/features/handover')).HandOverPage,
);
export const History = lazy(async () => ({ default: (await import('@samplan/web/features/history')).HistoryPage }));
export const Versions = lazy(async () => ({ default: (await import('@samplan/web/features/history')).VersionsPage }));
export const Print = lazy(async () => ({ default: (await import('@samplan/web/features/paper')).PrintPage }));
export const Easy = lazy(async () => ({ default: (await import('@samplan/web/features/paper')).EasyPage }));
export const Notices = lazy(async () => ({ default: (await import('@samplan/web/features/notices')).NoticesPage }));
export const LogQuestion = lazy(async () => ({
  default: (await import('@samplan/web/features/circle')).QuestionPage,
}));
export const LogControl = lazy(async () => ({
  default: (await import('@samplan/web/features/circle')).LogControlPage,
}));
export const Timeline = lazy(async () => ({ default: (await import('@samplan/web/features/plans')).TimelinePage }));
export const Thread = lazyPart(
  ['errors', 'messaging'],
  async () => (await import('@samplan/web/features/messaging')).ThreadPage,
);
export const Meetings = lazy(async () => ({ default: (await import('@samplan/web/features/meetings')).MeetingsPage }));
export const CallMeeting = lazy(async () => ({
  default: (await import('@samplan/web/features/meetings')).CallMeetingPage,
}));
export const Meeting = lazy(async () => ({ default: (await import('@samplan/web/features/meetings')).MeetingPage }));
export const Team = lazy(async () => ({ default: (await import('@samplan/web/features/teams')).TeamPage }));
export const CharterHistory = lazy(async () => ({
  default: (await import('@samplan/web/features/teams')).CharterHistoryPage,
}));
export const Invitations = lazy(async () => ({
  default: (await import('@samplan/web/features/teams')).MyInvitationsPage,
}));
export const StandingTeams = lazy(async () => ({
  default: (await import('@samplan/web/features/teams')).StandingTeamsPage,
}));
export const Caseload = lazy(async () => ({ default: (await import('@samplan/web/features/teams')).CaseloadPage }));

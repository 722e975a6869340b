import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { CrashPage, HatsPage, PeoplePage, StartPage } from '@samplan/web/pages';
import { LoadingState, NotFoundState } from '@samplan/web/ui';
import { Root } from './root';
import { Consent, ConsentTable, Guards } from './routes/consent-pages';
import { Emergency, EmergencyAccess, EmergencyReviews, EmergencySetting, Openings } from './routes/emergency-pages';
import { ofCollaboration, ofEmergency, ofLogQuestion, ofMeeting, ofToken, ofUnit } from './routes/ids';
import {
  Absence,
  Back,
  Beside,
  CallMeeting,
  CharterHistory,
  Code,
  HandOver,
  Caseload,
  Invitations,
  LogControl,
  LogQuestion,
  LoggedOut,
  Looks,
  Meeting,
  Meetings,
  Notices,
  OwnSessions,
  PersonalLink,
  Plan,
  Reach,
  Register,
  StandingTeams,
  Team,
  Thread,
} from './routes/lazy-pages';
import {
  Administration,
  Coordination,
  Directory,
  ImportFile,
  RegisteredUnit,
  Reorganise,
  Unit,
} from './routes/unit-pages';
import { ToStart } from './routes/to-start';

const rootRoute = createRootRoute({ component: Root });
const getParentRoute = () => rootRoute;

const routeTree = rootRoute.addChildren([
  createRoute({ getParentRoute, path: '/', component: StartPage }),
  createRoute({ getParentRoute, path: '/login', component: ToStart }),
  createRoute({ getParentRoute, path: '/login/beside', component: Beside }),
  createRoute({ getParentRoute, path: '/login/back', component: Back }),
  createRoute({ getParentRoute, path: '/logged-out', component: LoggedOut }),
  createRoute({ getParentRoute, path: '/kode', component: Code }),
  createRoute({ getParentRoute, path: '/my-logins', component: OwnSessions }),
  createRoute({ getParentRoute, path: '/hats', component: HatsPage }),
  createRoute({ getParentRoute, path: '/people', component: PeoplePage }),
  createRoute({ getParentRoute, path: '/register', component: Register }),
  createRoute({ getParentRoute, path: '/invitasjon/$token', component: ofToken(PersonalLink) }),
  createRoute({ getParentRoute, path: '/notices', component: Notices }),
  createRoute({ getParentRoute, path: '/absence', component: Absence }),
  createRoute({ getParentRoute, path: '/hand-over', component: HandOver }),
  createRoute({ getParentRoute, path: '/directory', component: Directory }),
  createRoute({ getParentRoute, path: '/directory/$unitId', component: ofUnit(Unit) }),
  createRoute({ getParentRoute, path: '/administration', component: Administration }),
  createRoute({ getParentRoute, path: '/administration/import', component: ImportFile }),
  createRoute({ getParentRoute, path: '/administration/reorganise', component: Reorganise }),
  createRoute({ getParentRoute, path: '/administration/units/$unitId', component: ofUnit(RegisteredUnit) }),
  createRoute({ getParentRoute, path: '/log-control', component: LogControl }),
  createRoute({ getParentRoute, path: '/coordination', component: Coordination }),
  createRoute({ getParentRoute, path: '/c/$collaborationId', component: ofCollaboration(Plan) }),
  createRoute({ getParentRoute, path: '/invitations', component: Invitations }),
  createRoute({ getParentRoute, path: '/standing-teams', component: StandingTeams }),
  createRoute({ getParentRoute, path: '/ours', component: Caseload }),
  createRoute({ getParentRoute, path: '/c/$collaborationId/team', component: ofCollaboration(Team) }),
  createRoute({ getParentRoute, path: '/c/$collaborationId/team/history', component: ofCollaboration(CharterHistory) }),
  createRoute({ getParentRoute, path: '/c/$collaborationId/contact', component: ofCollaboration(Reach) }),
  createRoute({ getParentRoute, path: '/c/$collaborationId/looks', component: ofCollaboration(Looks) }),
  createRoute({ getParentRoute, path: '/c/$collaborationId/consent', component: ofCollaboration(Consent) }),
  createRoute({ getParentRoute, path: '/c/$collaborationId/guards', component: ofCollaboration(Guards) }),
  createRoute({ getParentRoute, path: '/c/$collaborationId/emergency', component: ofCollaboration(Openings) }),
  createRoute({ getParentRoute, path: '/emergency', component: Emergency }),
  createRoute({ getParentRoute, path: '/emergency/$emergencyId', component: ofEmergency(EmergencyAccess) }),
  createRoute({ getParentRoute, path: '/emergency-reviews', component: EmergencyReviews }),
  createRoute({ getParentRoute, path: '/administration/emergency', component: EmergencySetting }),
  createRoute({ getParentRoute, path: '/c/$collaborationId/consent/table', component: ofCollaboration(ConsentTable) }),
  createRoute({ getParentRoute, path: '/c/$collaborationId/thread', component: ofCollaboration(Thread) }),
  createRoute({ getParentRoute, path: '/c/$collaborationId/meetings', component: ofCollaboration(Meetings) }),
  createRoute({ getParentRoute, path: '/c/$collaborationId/meetings/new', component: ofCollaboration(CallMeeting) }),
  createRoute({ getParentRoute, path: '/q/$questionId', component: ofLogQuestion(LogQuestion) }),
  createRoute({ getParentRoute, path: '/m/$meetingId', component: ofMeeting(Meeting) }),
]);

export const router = createRouter({
  routeTree,
  defaultPendingComponent: LoadingState,
  defaultNotFoundComponent: NotFoundState,
  defaultErrorComponent: CrashPage,
  defaultPreload: false,
  scrollRestoration: true,
});

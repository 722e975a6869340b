import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { CrashPage, HatsPage, PeoplePage, StartPage } from '@samplan/web/pages';
import { LoadingState, NotFoundState } from '@samplan/web/ui';
import { Root } from './root';
import { ToStart } from './routes/to-start';
import { useCollaborationId, useMeetingId } from './routes/ids';
import { CallMeeting, Looks, Meeting, Meetings, Plan, Thread } from './routes/lazy-pages';

const rootRoute = createRootRoute({ component: Root });
const getParentRoute = () => rootRoute;

const routeTree = rootRoute.addChildren([
  createRoute({ getParentRoute, path: '/', component: StartPage }),
  createRoute({ getParentRoute, path: '/login', component: ToStart }),
  createRoute({ getParentRoute, path: '/hats', component: HatsPage }),
  createRoute({ getParentRoute, path: '/people', component: PeoplePage }),
  createRoute({ getParentRoute, path: '/c/$collaborationId', component: () => <Plan collaborationId={useCollaborationId()} /> }),
  createRoute({ getParentRoute, path: '/c/$collaborationId/looks', component: () => <Looks collaborationId={useCollaborationId()} /> }),
  createRoute({ getParentRoute, path: '/c/$collaborationId/thread', component: () => <Thread collaborationId={useCollaborationId()} /> }),
  createRoute({ getParentRoute, path: '/c/$collaborationId/meetings', component: () => <Meetings collaborationId={useCollaborationId()} /> }),
  createRoute({
    getParentRoute,
    path: '/c/$collaborationId/meetings/new',
    component: () => <CallMeeting collaborationId={useCollaborationId()} />,
  }),
  createRoute({ getParentRoute, path: '/m/$meetingId', component: () => <Meeting meetingId={useMeetingId()} /> }),
]);

export const router = createRouter({
  routeTree,
  defaultPendingComponent: LoadingState,
  defaultNotFoundComponent: NotFoundState,
  defaultErrorComponent: CrashPage,
  defaultPreload: false,
  scrollRestoration: true,
});

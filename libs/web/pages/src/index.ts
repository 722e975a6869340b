export { CrashPage } from './faults/crash-page';
export { LazyCoordinationPage } from './coordination/lazy-coordination-page';
export { PeoplePage } from './people/people-page';
export {
  LazyBackPage,
  LazyBesidePage,
  LazyHatsPage,
  LazyLoggedOutPage,
  LazyOwnSessionsPage,
} from './login/lazy-login-pages';
export { LazyEvaluationPage, LazyGoalsPage, LazyNeedsPage, LazyPlanPage } from './plan/lazy-plan-pages';
export { Entrance } from './shell/entrance';
export { StartPage } from './start/start-page';

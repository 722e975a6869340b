export { CrashPage } from './faults/crash-page';
export { LazyCoordinationPage } from './coordination/lazy-coordination-page';
export { HatsPage } from './hats/hats-page';
export { PeoplePage } from './people/people-page';
export { LazyBackPage, LazyBesidePage, LazyLoggedOutPage, LazyOwnSessionsPage } from './login/lazy-login-pages';
export { LazyPlanPage } from './plan/lazy-plan-page';
export { Entrance } from './shell/entrance';
export { StartPage } from './start/start-page';

export { CodeForm } from './code/code-form';
export { forRoles } from './for-roles';
export { DemoPersonasDocument, HatParts, LoginProvidersDocument } from './graphql/session';
export { chooseHat, forgetPagesOnBack, loginAsPersona, startFresh } from './logic/auth';
export {
  type Hat,
  type HatRole,
  leadingRole,
  type RoleWithoutPlans,
  roleWithoutPlans,
  worksWithPeople,
} from './logic/hat';
export { type LoginProblem, loginThrough, problemInAddress } from './logic/provider-login';
export { tellLoggedIn } from './relogin/login-channel';
export { type SessionState, useHat, useSession } from './session-context';
export { SessionProvider } from './session-provider';
export { useLogout } from './use-logout';

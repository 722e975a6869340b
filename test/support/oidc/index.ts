export { appOrigin, LoginJourney } from './login-journey';
export { ProviderLibrary, testTenant } from './provider-library';
export { HostileProvider } from './hostile-provider';

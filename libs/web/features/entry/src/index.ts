export { LinkPage } from './link/link-page';
export { RegisterPage } from './register/register-page';

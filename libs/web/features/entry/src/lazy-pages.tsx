import { type ComponentProps, lazy } from 'react';

/** The plan page shows a link from here; it should not pay for the pages behind it. */
const Reach = lazy(async () => ({ default: (await import('./reach/reach-page')).ReachPage }));
const Register = lazy(async () => ({ default: (await import('./register/register-page')).RegisterPage }));

export function ReachPage(props: ComponentProps<typeof Reach>) {
  return <Reach {...props} />;
}

export function RegisterPage() {
  return <Register />;
}

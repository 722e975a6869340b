import { lazyPart } from '@samplan/web/ui';
import { type ComponentProps, Suspense } from 'react';

/** The plan page shows a link from here; it should not pay for the pages behind it. */
export const ReachPage = lazyPart(['entry', 'errors'], async () => (await import('./reach/reach-page')).ReachPage);
export const RegisterPage = lazyPart(
  ['entry', 'errors'],
  async () => (await import('./register/register-page')).RegisterPage,
);
const Coordinator = lazyPart(
  ['entry', 'errors'],
  async () => (await import('./coordinator/coordinator-form')).CoordinatorAction,
);

/** Stands in a list, which is there before it. */
export function CoordinatorAction(props: ComponentProps<typeof Coordinator>) {
  return (
    <Suspense fallback={null}>
      <Coordinator {...props} />
    </Suspense>
  );
}

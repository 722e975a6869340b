import { leadingRole, useHat } from '@samplan/web/session';
import { lazy, Suspense } from 'react';
import { LoadingState } from '@samplan/web/ui';

const OwnerStart = lazy(async () => ({ default: (await import('./owner-start')).OwnerStart }));
const RelativeStart = lazy(async () => ({ default: (await import('./relative-start')).RelativeStart }));
const WorkStart = lazy(async () => ({ default: (await import('./work-start')).WorkStart }));

/** A start page is an answer to what this hat comes for. */
export function StartPage() {
  return (
    <Suspense fallback={<LoadingState />}>
      <StartOfRole />
    </Suspense>
  );
}

function StartOfRole() {
  const hat = useHat();
  switch (leadingRole(hat)) {
    case 'USER':
      return <OwnerStart collaborationId={hat.ownerOf} />;
    case 'RELATIVE':
      return <RelativeStart />;
    default:
      return <WorkStart />;
  }
}

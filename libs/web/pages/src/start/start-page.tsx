import { leadingRole, useHat } from '@samplan/web/session';
import { Suspense } from 'react';
import { lazyPart, LoadingState } from '@samplan/web/ui';

const OwnerStart = lazyPart(['plans'], async () => (await import('./owner-start')).OwnerStart);
const RelativeStart = lazyPart(['plans'], async () => (await import('./relative-start')).RelativeStart);
const WorkStart = lazyPart(['plans'], async () => (await import('./work-start')).WorkStart);

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
    case 'GUARDIAN':
    case 'SPOKESPERSON':
      return <RelativeStart />;
    default:
      return <WorkStart />;
  }
}

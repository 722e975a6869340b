import { lazyPart } from '@samplan/web/ui';
import { type ComponentProps, Suspense } from 'react';

/** Few have a no: those who have not should not pay for it on their start page. */
const Cards = lazyPart(['planLife'], async () => (await import('./refusals')).Refusals);

export function LazyRefusals(props: ComponentProps<typeof Cards>) {
  if (props.refusals.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <Cards {...props} />
    </Suspense>
  );
}

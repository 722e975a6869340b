import { UndoBar } from '@samplan/web/features/history';
import { NeedsPage } from '@samplan/web/features/plans';

/** What the person needs; what one did last is taken back here as well. */
export function WholeNeedsPage({ collaborationId }: { collaborationId: string }) {
  return (
    <>
      <NeedsPage collaborationId={collaborationId} />
      <UndoBar collaborationId={collaborationId} />
    </>
  );
}

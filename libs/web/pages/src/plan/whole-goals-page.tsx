import { UndoBar } from '@samplan/web/features/history';
import { GoalsPage } from '@samplan/web/features/plans';

/** The goals of a plan; what one did last is taken back here as well. */
export function WholeGoalsPage({ collaborationId }: { collaborationId: string }) {
  return (
    <>
      <GoalsPage collaborationId={collaborationId} />
      <UndoBar collaborationId={collaborationId} />
    </>
  );
}

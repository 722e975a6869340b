import { UndoBar } from '@samplan/web/features/history';
import { EvaluationPage } from '@samplan/web/features/plans';

/** How it goes; what one did last is taken back here as well. */
export function WholeEvaluationPage({ collaborationId }: { collaborationId: string }) {
  return (
    <>
      <EvaluationPage collaborationId={collaborationId} />
      <UndoBar collaborationId={collaborationId} />
    </>
  );
}

import { usePress } from '@samplan/web/data';
import { Button, Notice } from '@samplan/web/ui';
import { SetEvaluationRemovedMutation } from '../graphql/evaluation';
import { useKept } from '../words/use-kept';

/** Takes away what one of the two has said; it comes back by taking that back. */
export function RemoveEvaluation({ id, label, spoken }: { id: string; label: string; spoken: string }) {
  const removal = usePress(useKept(SetEvaluationRemovedMutation, spoken));
  return (
    <>
      <Button
        variant="tertiary"
        tone="danger"
        busy={removal.sending}
        aria-label={spoken}
        onClick={() => void removal.press({ input: { id, removed: true } })}
      >
        {label}
      </Button>
      {removal.anyProblem ? (
        <Notice tone="warning" announce>
          {removal.anyProblem}
        </Notice>
      ) : null}
    </>
  );
}

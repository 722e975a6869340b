import { useState } from 'react';
import type { Fault } from '../errors/fault';
import type { Conflict } from '../errors/mutation-errors';
import { type Choice, decide } from './conflict-decisions';
import type { SaveOutcome } from './save-outcome';

type State<Changes extends object> =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'refused'; fields: Record<string, string>; problem: string | null }
  | { kind: 'collided'; changes: Changes; conflicts: readonly Conflict[] }
  | { kind: 'fault'; fault: Fault; changes: Changes; expectedVersion: number };

export interface VersionedSave<Changes extends object> {
  saving: boolean;
  fields: Record<string, string>;
  problem: string | null;
  conflicts: readonly Conflict[];
  fault: Fault | null;
  save: (changes: Changes, expectedVersion: number) => void;
  retry: () => void;
  resolve: (field: string, choice: Choice) => void;
}

/** One way to save an edit, so that nothing typed is lost whatever comes back. */
export function useVersionedSave<Changes extends object>(
  send: (changes: Changes, expectedVersion: number) => Promise<SaveOutcome>,
  onSaved: () => void,
): VersionedSave<Changes> {
  const [state, setState] = useState<State<Changes>>({ kind: 'idle' });

  const save = (changes: Changes, expectedVersion: number): void => {
    setState({ kind: 'saving' });
    const broke: SaveOutcome = { kind: 'fault', fault: { code: 'INTERNAL', reference: null } };
    void send(changes, expectedVersion)
      .catch((error: unknown) => {
        // Sending answers whatever happens to it, so this is a fault of the program: told, and nothing typed is lost.
        reportError(error);
        return broke;
      })
      .then((outcome) => {
        if (outcome.kind === 'saved' || outcome.kind === 'kept') {
          setState({ kind: 'idle' });
          onSaved();
        } else if (outcome.kind === 'fault') setState({ ...outcome, changes, expectedVersion });
        else if (outcome.conflicts.length > 0) setState({ kind: 'collided', changes, conflicts: outcome.conflicts });
        else setState(outcome);
      });
  };

  return {
    saving: state.kind === 'saving',
    fields: state.kind === 'refused' ? state.fields : {},
    problem: state.kind === 'refused' ? state.problem : null,
    conflicts: state.kind === 'collided' ? state.conflicts : [],
    fault: state.kind === 'fault' ? state.fault : null,
    save,
    retry: () => state.kind === 'fault' && save(state.changes, state.expectedVersion),
    resolve: (field, choice) => {
      if (state.kind !== 'collided') return;
      const decision = decide(state, field, choice);
      if (decision.kind === 'undecided') setState({ kind: 'collided', ...decision.collision });
      else if (decision.kind === 'save') save(decision.changes, decision.expectedVersion);
      else {
        setState({ kind: 'idle' });
        onSaved();
      }
    },
  };
}

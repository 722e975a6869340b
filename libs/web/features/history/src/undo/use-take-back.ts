import { type KeptKind, saveOutcome, useTypedMutation } from '@samplan/web/data';
import { useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { UndoChangeMutation } from '../graphql/history';

interface Step {
  kind: KeptKind;
  thingId: string;
  version: number;
}

interface TakeBack {
  take: (change: Step, saying: string) => void;
  busy: boolean;
  /** What was taken back last. */
  said: string | null;
  /** What stood in the way, and of which change. */
  problem: { of: Step; text: string } | null;
}

/** Takes one change back, and says what came of it. What others have written since is left alone. */
export function useTakeBack(onDone: () => void): TakeBack {
  const { t } = useTranslation();
  const { execute, sending } = useTypedMutation(UndoChangeMutation);
  const [state, setState] = useState<Pick<TakeBack, 'said' | 'problem'>>({ said: null, problem: null });
  const take: TakeBack['take'] = (change, saying) => {
    const { kind, thingId: id, version } = change;
    void execute({ input: { kind, id, version } }).then(({ data, fault }) => {
      const outcome = saveOutcome(fault ? { fault } : data.undoChange);
      if (outcome.kind === 'saved') setState({ said: saying, problem: null });
      else setState({ said: null, problem: { of: change, text: problemOf(outcome) } });
      onDone();
    });
  };
  const problemOf = (outcome: ReturnType<typeof saveOutcome>): string => {
    if (outcome.kind === 'fault')
      return t(outcome.fault.code === 'OFFLINE' ? 'common.state.offlineTitle' : 'common.state.errorTitle');
    if (outcome.kind !== 'refused') return t('common.state.offlineTitle');
    const [conflict] = outcome.conflicts;
    if (conflict) return t('history.undo.others', { name: conflict.theirName });
    return outcome.problem ?? Object.values(outcome.fields)[0] ?? t('common.state.errorTitle');
  };
  return { take, busy: sending, ...state };
}

/** Which item is on this screen, and which one the meeting is at. */
export interface Follow {
  shown: string | null;
  current: string | null;
  /** The meeting's version that `current` is from; an older answer that comes late is not believed. */
  version: number;
}

export type FollowStep =
  | { kind: 'meeting-moved'; to: string | null; version: number; busy: boolean }
  | { kind: 'look'; at: string }
  | { kind: 'go-to-current' }
  /** This screen moved the meeting itself. */
  | { kind: 'took-up'; id: string | null; version: number };

/** The screen goes with the meeting, except for somebody who writes or has chosen to look at another item. */
export function follow(state: Follow, step: FollowStep): Follow {
  switch (step.kind) {
    case 'meeting-moved': {
      const { to, version } = step;
      if (to === state.current || version < state.version) return state;
      const stay = step.busy || state.shown !== state.current;
      return { shown: stay ? state.shown : to, current: to, version };
    }
    case 'look':
      return { ...state, shown: step.at };
    case 'go-to-current':
      return { ...state, shown: state.current };
    case 'took-up':
      return { shown: step.id, current: step.id, version: step.version };
  }
}

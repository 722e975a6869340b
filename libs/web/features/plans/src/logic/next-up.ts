import type { MeasureStatus, UserAnswer } from '@samplan/web/data';
import { inReadingOrder } from './measure-steps';

interface Listed {
  id: string;
  status: MeasureStatus;
  deadline?: string | null;
  userAnswer: UserAnswer;
}

const none: ReadonlySet<string> = new Set();

/** What a start page shows of the plan: first what waits for the person's answer, then what is nearest in time. */
export function nextUp<M extends Listed>(measures: readonly M[], limit: number): { shown: M[]; more: number } {
  const latest = '9999-12-31';
  const { open: inOrder } = inReadingOrder(measures, none);
  const open = [...inOrder].sort((a, b) => (a.deadline ?? latest).localeCompare(b.deadline ?? latest));
  const waiting = open.filter(({ userAnswer }) => userAnswer === 'NOT_ASKED');
  const answered = open.filter(({ userAnswer }) => userAnswer !== 'NOT_ASKED');
  const shown = [...waiting, ...answered].slice(0, limit);
  return { shown, more: open.length - shown.length };
}

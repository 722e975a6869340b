import type { SaidInput } from '@samplan/web/data';

/** One answer at the kitchen table: which card, what was said, and what is needed to write it down. */
export interface TableAnswer {
  id: string;
  answer: 'YES' | 'SOME' | 'NO';
  areas: string[] | null;
  until: string | null;
  /** Whose yes it was, what the child said, and who assessed where there is doubt; null when the person answers alone. */
  said: SaidInput | null;
}

const keyOf = (collaborationId: string): string => `samplan-answers-${collaborationId}`;

/**
 * Answers that have been said and not yet sent. They are kept in this tab until the server has them, so that a phone
 * that sleeps, loads again or loses its net for a moment loses nothing.
 */
export function readAnswers(collaborationId: string): TableAnswer[] {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(collaborationId)) ?? '[]') as TableAnswer[];
  } catch {
    return [];
  }
}

export function keepAnswers(collaborationId: string, answers: readonly TableAnswer[]): void {
  if (answers.length === 0) sessionStorage.removeItem(keyOf(collaborationId));
  else sessionStorage.setItem(keyOf(collaborationId), JSON.stringify(answers));
}

import { createContext, useContext, useState } from 'react';

/** What one has begun on or chosen in this meeting, kept while the screen goes from item to item. */
export interface DecisionMemory {
  lastAccountable: string | null;
  rememberAccountable: (personId: string) => void;
  draft: (itemId: string) => string;
  keepDraft: (itemId: string, text: string) => void;
}

const DecisionMemoryContext = createContext<DecisionMemory | null>(null);
export const DecisionMemoryProvider = DecisionMemoryContext.Provider;

export function useNewDecisionMemory(): DecisionMemory {
  const [lastAccountable, rememberAccountable] = useState<string | null>(null);
  const [drafts, setDrafts] = useState<Record<string, string>>({});
  return {
    lastAccountable,
    rememberAccountable,
    draft: (itemId) => drafts[itemId] ?? '',
    keepDraft: (itemId, text) => setDrafts((known) => ({ ...known, [itemId]: text })),
  };
}

export function useDecisionMemory(): DecisionMemory {
  const memory = useContext(DecisionMemoryContext);
  if (!memory) throw new Error('Decisions stand inside a meeting');
  return memory;
}

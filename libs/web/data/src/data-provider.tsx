import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { createDataClient } from './client/create-client';
import { createGuardedFetch } from './client/guarded-fetch';
import { language } from './client/language';
import { sessionGate } from './client/session-gate';
import { activity } from './client/activity';
import { DropCachesContext } from './hooks/data-context';

const send = createGuardedFetch({ gate: sessionGate, language, onActivity: () => activity.note() });

export function DataProvider({ children }: { children: ReactNode }) {
  const [generation, setGeneration] = useState(0);
  // A new generation is a new client with an empty cache.
  const client = useMemo(() => ({ generation, client: createDataClient(send) }), [generation]);
  const dropCaches = useCallback(() => setGeneration((current) => current + 1), []);
  return (
    <DropCachesContext value={dropCaches}>
      <Provider value={client.client}>{children}</Provider>
    </DropCachesContext>
  );
}

import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { activity } from './client/activity';
import { createDataClient } from './client/create-client';
import { createGuardedFetch } from './client/guarded-fetch';
import { language } from './client/language';
import { sessionGate } from './client/session-gate';
import { DataContext } from './hooks/data-context';

const send = createGuardedFetch({ gate: sessionGate, language, onActivity: () => activity.note() });

export function DataProvider({ children }: { children: ReactNode }) {
  const [{ generation, client }, setCurrent] = useState(() => ({ generation: 0, client: createDataClient(send) }));
  const dropCaches = useCallback(
    () => setCurrent((current) => ({ generation: current.generation + 1, client: createDataClient(send) })),
    [],
  );
  const state = useMemo(() => ({ generation, dropCaches }), [generation, dropCaches]);
  return (
    <DataContext value={state}>
      <Provider value={client}>{children}</Provider>
    </DataContext>
  );
}

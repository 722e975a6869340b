import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { createDataClient } from './client/create-client';
import { guardedSend as send } from './client/guarded-send';
import { DataContext } from './hooks/data-context';

const uncached = () => createDataClient(send, []);

export function DataProvider({ children }: { children: ReactNode }) {
  const [{ generation, client }, setCurrent] = useState(() => ({ generation: 0, client: createDataClient(send) }));
  const dropCaches = useCallback(
    () => setCurrent((current) => ({ generation: current.generation + 1, client: createDataClient(send) })),
    [],
  );
  const state = useMemo(() => ({ generation, dropCaches, uncached }), [generation, dropCaches]);
  return (
    <DataContext value={state}>
      <Provider value={client}>{children}</Provider>
    </DataContext>
  );
}

import { useCallback, useContext } from 'react';
import type { AnyVariables } from 'urql';
import type { TypedDocumentString } from '../generated/graphql';
import { DataContext } from './data-context';

/**
 * Asks what a change would do; null when it cannot be said. What only was rehearsed has changed nothing, so it goes past
 * the cache, which would fetch anew all that is shown of those it names.
 */
export function useRehearsal<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
): (variables: Variables) => Promise<Data | null> {
  const { uncached } = useContext(DataContext);
  return useCallback(
    async (variables) => {
      const { data } = await uncached().mutation<Data, Variables>(document.toString(), variables).toPromise();
      return data ?? null;
    },
    [document, uncached],
  );
}

import type { AnyVariables } from 'urql';
import type { TypedDocumentString } from '../generated/graphql';
import { createDataClient } from './create-client';

const openClient = createDataClient((input, init) => fetch(input, { ...init, credentials: 'same-origin' }));

/** Asks what may be asked without being logged in, past the gate that holds everything else back meanwhile. */
export async function openQuery<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data | null> {
  const { data } = await openClient
    .query<Data, Variables>(document.toString(), variables, { requestPolicy: 'network-only' })
    .toPromise();
  return data ?? null;
}

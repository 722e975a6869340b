import { type AnyVariables, Client, fetchExchange } from 'urql';
import type { TypedDocumentString } from '../generated/graphql';
import { guardedSend } from './guarded-send';

/** Without a cache: what only was rehearsed has changed nothing, so nothing that is shown is to be fetched again. */
const withoutCache = (): Client =>
  new Client({ url: '/graphql', exchanges: [fetchExchange], fetch: guardedSend, preferGetMethod: false });

/** Asks what a change would do; null when it cannot be said. */
export async function rehearse<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data | null> {
  const { data } = await withoutCache().mutation<Data, Variables>(document.toString(), variables).toPromise();
  return data ?? null;
}

import { cacheExchange, Client, fetchExchange } from 'urql';

/** One client per stretch of access: a new one is made, and the old cache dropped, when access may have changed. */
export function createDataClient(send: typeof fetch, cache = [cacheExchange]): Client {
  return new Client({
    url: '/graphql',
    exchanges: [...cache, fetchExchange],
    fetch: send,
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
  });
}

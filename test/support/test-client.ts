import { sessionCookie } from '@samplan/api/identity';
import { randomUUID } from 'node:crypto';

export interface GraphqlAnswer<Data> {
  data: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; correlationId: string } }[];
}

/** Speaks to the API over HTTP as one session does. */
export class TestClient {
  constructor(
    readonly origin: string,
    readonly token: string | null,
    readonly sessionId: string | null,
    readonly loginId: string | null = null,
  ) {}

  get cookie(): string | undefined {
    return this.token ? `${sessionCookie}=${this.token}` : undefined;
  }

  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookie) headers.set('cookie', this.cookie);
    return fetch(`${this.origin}${path}`, { ...init, headers });
  }

  /** The answer as it came, byte for byte. */
  async raw(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<string> {
    const response = await this.request('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'nb',
        'x-correlation-id': randomUUID(),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    return response.text();
  }

  async graphql<Data = Record<string, never>>(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<GraphqlAnswer<Data>> {
    return JSON.parse(await this.raw(query, variables, headers)) as GraphqlAnswer<Data>;
  }

  /** The data; fails with the codes when there are errors. */
  async data<Data>(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Data> {
    const answer = await this.graphql<Data>(query, variables, headers);
    if (answer.errors || !answer.data)
      throw new Error(
        `GraphQL: ${(answer.errors ?? []).map((error) => `${error.extensions.code} ${error.message}`).join('; ')}`,
      );
    return answer.data;
  }

  /** The code of the single error; null when there is none. */
  async code(query: string, variables: Record<string, unknown> = {}): Promise<string | null> {
    return (await this.graphql(query, variables)).errors?.[0]?.extensions.code ?? null;
  }
}

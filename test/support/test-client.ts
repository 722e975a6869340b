import { sessionCookie } from '@samplan/api/identity';
import { randomUUID } from 'node:crypto';

export interface GraphqlAnswer<Data> {
  data: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; correlationId: string } }[];
}

/** Speaks to the API over HTTP as one session does; like a browser, it takes the new cookie when it is given one. */
export class TestClient {
  constructor(
    readonly origin: string,
    private current: string | null,
    readonly sessionId: string | null,
    readonly loginId: string | null = null,
    private readonly secure = false,
  ) {}

  get token(): string | null {
    return this.current;
  }

  get cookie(): string | undefined {
    return this.token ? `${sessionCookie({ secure: this.secure })}=${this.token}` : undefined;
  }

  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookie) headers.set('cookie', this.cookie);
    const response = await fetch(`${this.origin}${path}`, { ...init, headers });
    const given = /^(?:__Host-)?samplan_session=([\w-]{43});/.exec(response.headers.get('set-cookie') ?? '');
    if (given) this.current = given[1]!;
    return response;
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

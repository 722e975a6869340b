import type { TestApi } from '../test-api';
import { TestClient } from '../test-client';
import { Browser } from './browser';

/** What the program believes its address is, in tests. */
export const appOrigin = 'http://localhost';

export interface Account {
  account: string;
  acr?: string;
}

/** Somebody with a browser of their own, logging in through a provider. */
export class LoginJourney {
  readonly browser: Browser;

  constructor(private readonly api: TestApi) {
    this.browser = new Browser({ from: appOrigin, to: api.origin });
  }

  /** Presses a button of the login page; answers with where it leads. */
  async begin(wish: Record<string, unknown> & { provider: string }, language = 'nn'): Promise<string> {
    const response = await this.browser.postJson(`${appOrigin}/auth/login`, wish, { 'accept-language': language });
    const { location } = (await response.json()) as { location?: string };
    if (!location) throw new Error(`No login was begun: ${response.status}`);
    return location;
  }

  /** Goes to the provider and says who one is there; answers with the address back. */
  async atProvider(location: string, who: Account | 'cancel'): Promise<{ back: string; asked: string }> {
    const arrived = await this.browser.follow(location, `${appOrigin}/auth/callback`);
    if (!arrived.response) return { back: arrived.url, asked: '' };
    const asked = /<p id="asked">(.*?)<\/p>/.exec(await arrived.response.text())?.[1];
    if (asked === undefined) throw new Error(`Not a login page: ${arrived.url}`);
    const fields: Record<string, string> =
      who === 'cancel' ? { do: 'cancel' } : { do: 'login', account: who.account, acr: who.acr ?? 'idporten-loa-high' };
    const sent = await this.browser.postForm(arrived.url, fields);
    const next = new URL(sent.headers.get('location')!, arrived.url).href;
    return { back: (await this.browser.follow(next, `${appOrigin}/auth/callback`)).url, asked };
  }

  /** Comes back; answers with the page it leads to. */
  async comeBack(back: string): Promise<string> {
    const response = await this.browser.send(back);
    return response.headers.get('location') ?? `${response.status}`;
  }

  async logIn(wish: Record<string, unknown> & { provider: string }, who: Account): Promise<string> {
    const { back } = await this.atProvider(await this.begin(wish), who);
    return this.comeBack(back);
  }

  get token(): string | null {
    return this.browser.cookie(appOrigin, 'samplan_session') ?? null;
  }

  /** Speaks GraphQL as whoever is logged in. */
  get client(): TestClient {
    return new TestClient(this.api.origin, this.token, null);
  }
}

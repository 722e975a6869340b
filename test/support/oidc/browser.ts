/** Just enough of a browser to go from page to page with cookies, without drawing anything. */
export class Browser {
  private readonly jar = new Map<string, Map<string, string>>();

  /** @param stand Requests to the first origin go to the second: the address people use, and where the test listens. */
  constructor(private readonly stand: { from: string; to: string }) {}

  cookie(origin: string, name: string): string | undefined {
    return this.jar.get(origin)?.get(name);
  }

  forgetCookie(origin: string, name: string): void {
    this.jar.get(origin)?.delete(name);
  }

  /** One request, no redirect followed. */
  async send(url: string, init: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(url);
    const headers = new Headers(init.headers);
    const cookies = [...(this.jar.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`);
    if (cookies.length > 0) headers.set('cookie', cookies.join('; '));
    const response = await fetch(url.replace(this.stand.from, this.stand.to), { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.keep(origin, line);
    return response;
  }

  postJson(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const all = { 'content-type': 'application/json', ...headers };
    return this.send(url, { method: 'POST', body: JSON.stringify(body), headers: all });
  }

  postForm(url: string, fields: Record<string, string>): Promise<Response> {
    return this.send(url, { method: 'POST', body: new URLSearchParams(fields) });
  }

  /** Follows redirects until a page comes, or until one leads to an address that starts so. */
  async follow(url: string, until?: string): Promise<{ url: string; response: Response | null }> {
    for (let steps = 0; steps < 15; steps += 1) {
      if (until && url.startsWith(until)) return { url, response: null };
      const response = await this.send(url);
      const next = response.headers.get('location');
      if (!next) return { url, response };
      url = new URL(next, url).href;
    }
    throw new Error('Redirected for ever');
  }

  private keep(origin: string, line: string): void {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    const jar = this.jar.get(origin) ?? new Map<string, string>();
    if (value === '' || /expires=thu, 01 jan 1970|max-age=0/i.test(line)) jar.delete(name);
    else jar.set(name, value);
    this.jar.set(origin, jar);
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { samplan } from '@samplan/tooling/dev-env';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { phone, Visitor } from './support/visitor';

/** Bytes of JavaScript, compressed with gzip, that somebody waits for before a start page can be used. */
const budget = 200_000;

const visitors: readonly { name: string; hat?: RegExp }[] = [
  { name: 'Aud Nilsen' },
  { name: 'Liv Nilsen', hat: /[Pp]årørande/ },
  { name: 'Emil Strand' },
  { name: 'Kari Berg' },
  { name: 'Berit Aas' },
  { name: 'Tor Lunde' },
  { name: 'Siri Dahl' },
  { name: 'Gunnar Bye' },
];

const assets = join(samplan.webRoot, 'assets');
const contentOf = (asset: string): Buffer => readFileSync(join(assets, asset));

describe('what a start page makes people wait for', () => {
  let browser: Browser;
  // The live connection comes when the page has been painted; here it never does, and nobody misses it.
  const connection = readdirSync(assets).filter((name) => name.endsWith('.js') && contentOf(name).includes('EIO'));

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  /** Opens the page as for the first time, and weighs the scripts that came until it stood still. */
  async function weigh(visitor: Visitor, path: string): Promise<number> {
    const scripts = new Set<string>();
    await visitor.page.route(/\/assets\/[^/]+\.js$/, (route) => {
      const name = basename(new URL(route.request().url()).pathname);
      if (connection.includes(name)) return route.abort();
      scripts.add(name);
      return route.continue();
    });
    await visitor.goto(path);
    await visitor.settles();
    return [...scripts].reduce((sum, name) => sum + gzipSync(contentOf(name), { level: 9 }).length, 0);
  }

  it('knows which script the live connection is', () => {
    expect(connection).toHaveLength(1);
  });

  it.each(visitors)(`is less than ${budget} bytes of script for $name`, async ({ name, hat }) => {
    const visitor = await Visitor.login(browser, name, { viewport: phone, hat });
    expect(await weigh(visitor, '/')).toBeLessThanOrEqual(budget);
    await visitor.close();
  });

  it(`is less than ${budget} bytes of script before login`, async () => {
    const visitor = await Visitor.open(browser, phone);
    expect(await weigh(visitor, '/login')).toBeLessThanOrEqual(budget);
    await visitor.close();
  });
});

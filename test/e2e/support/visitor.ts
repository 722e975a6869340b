import { loadCatalog } from '@samplan/shared/i18n';
import { source as axeSource } from 'axe-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { programOrigin } from '../../support/browser/launch-browser';

export const phone = { width: 320, height: 640 };
export const desk = { width: 1280, height: 900 };

/** What a page is looked at on. */
export interface Screen {
  screen: string;
  viewport: typeof desk;
  colorScheme: 'light' | 'dark';
}

interface Violation {
  id: string;
  nodes: string[];
}

/** How long a person waits before giving up, in milliseconds. */
const patience = 30_000;

/** One person at one screen: a browser of their own, in nynorsk. */
export class Visitor {
  readonly troubles: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && /Content Security Policy|Warning:/.test(message.text()))
        this.troubles.push(message.text());
    });
  }

  static async open(browser: Browser, viewport = desk): Promise<Visitor> {
    const context = await browser.newContext({
      viewport,
      locale: 'nn-NO',
      timezoneId: 'Europe/Oslo',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(patience);
    return new Visitor(context, await context.newPage());
  }

  /**
   * Logs in through the login page; with two hats, chooses the one whose button has this text. `at` is
   * what the clock on the wall shows, where it is not today.
   */
  static async login(
    browser: Browser,
    name: string,
    options: { viewport?: typeof desk; hat?: RegExp; at?: Date } = {},
  ): Promise<Visitor> {
    const visitor = await Visitor.open(browser, options.viewport);
    if (options.at) await visitor.context.clock.setFixedTime(options.at);
    await visitor.goto('/login');
    await visitor.page.getByRole('button', { name }).first().click();
    if (options.hat) {
      const question = visitor.page.getByRole('heading', { name: 'Kven er du her i dag?' });
      await question.waitFor();
      await visitor.page.getByRole('button', { name: options.hat }).click();
      // It is a heading of the first level too; going on before it is gone would break off the page that follows it.
      await question.waitFor({ state: 'hidden' });
    }
    await visitor.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    await visitor.page.waitForURL((url) => url.pathname === '/');
    return visitor;
  }

  async goto(path: string): Promise<void> {
    await this.page.goto(`${programOrigin()}${path}`, { waitUntil: 'domcontentloaded' });
  }

  get path(): string {
    return new URL(this.page.url()).pathname;
  }

  /** Waits until a text stands in the main part of the page. */
  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByRole('main').getByText(text).filter({ visible: true }).first().waitFor();
  }

  /** Waits until a field holds a value that came from elsewhere. */
  async holds(field: Locator, value: string): Promise<void> {
    for (const end = Date.now() + patience; (await field.inputValue()) !== value;) {
      if (Date.now() > end) throw new Error(`The field holds «${await field.inputValue()}», not «${value}»`);
      await this.page.evaluate('new Promise(requestAnimationFrame)');
    }
  }

  /** Chooses the option that has this text in it. */
  async choose(field: Locator, text: string): Promise<void> {
    const value = await field.locator('option').filter({ hasText: text }).first().getAttribute('value');
    await field.selectOption(value);
  }

  /** Shows the page that is open on another screen, and waits until it stands as it does there. */
  async turnTo({ viewport, colorScheme }: Screen): Promise<void> {
    await this.page.emulateMedia({ colorScheme });
    await this.page.setViewportSize(viewport);
    const stands = `document.documentElement.dataset.colorScheme === '${colorScheme}' && document.getAnimations().every(({ playState }) => playState !== 'running')`;
    for (const end = Date.now() + patience; ;) {
      await this.page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
      if (await this.page.evaluate<boolean>(stands)) break;
      if (Date.now() > end) throw new Error(`The page does not stand in ${colorScheme} colours`);
    }
    await this.settles();
  }

  /** What axe finds wrong on the page as it stands; nothing must scroll sideways either, and no key stand for a text. */
  async accessibilityFaults(): Promise<string[]> {
    if (!(await this.page.evaluate<boolean>('"axe" in window'))) await this.page.evaluate(axeSource);
    const violations = await this.page.evaluate<Violation[]>(
      `axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((found) => found.violations.map((one) => ({ id: one.id, nodes: one.nodes.map((node) => node.target.join(' ')) })))`,
    );
    const overflow = await this.page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    return [
      ...violations.map((violation) => `${violation.id}: ${violation.nodes.join(', ')}`),
      ...(overflow > 0 ? [`scrolls ${overflow} px sideways`] : []),
      ...(await this.keysShown()),
    ];
  }

  /** Words that the page did not wait for, or that nobody has written. */
  private async keysShown(): Promise<string[]> {
    const shown = await this.page.evaluate<string>('document.title + " " + document.body.innerText');
    const parts = Object.keys(await loadCatalog('nn'));
    return (shown.match(/\b[a-z]+(\.\w+)+/gi) ?? []).filter((text) => parts.includes(text.split('.')[0]!));
  }

  /** Waits until the page has its heading and nothing is being fetched any more. */
  async settles(): Promise<void> {
    await this.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    await this.page.waitForLoadState('networkidle');
    await this.page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  }

  /** Asks the API what the program's own pages could ask, as whoever is logged in. */
  async ask<Data>(query: string): Promise<Data> {
    const response = await this.context.request.post(`${programOrigin()}/graphql`, { data: { query } });
    return ((await response.json()) as { data: Data }).data;
  }

  /** What a screen reader would find in the main part of the page. */
  async screen(): Promise<string> {
    return `${this.path}\n${await this.page
      .getByRole('main')
      .ariaSnapshot({ timeout: 2000 })
      .catch(() => '(nothing)')}`;
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

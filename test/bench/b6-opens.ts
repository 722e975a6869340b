import type { Page } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { percentile } from './pages';
import type { Bench } from './program';

/** How long one waits for a page of an ordinary plan, and of one that has grown for ten years. */
export interface Opened {
  page: string;
  p50: [number, number];
}

const pages = [
  { page: 'overview', path: '' },
  { page: 'goals and measures', path: '/goals' },
  { page: 'needs', path: '/needs' },
  { page: 'evaluation', path: '/evaluation' },
  { page: 'timeline', path: '/timeline' },
  { page: 'history', path: '/history' },
];
const warmUp = 1;
const rounds = 7;
/** A phone that was no fast one some years ago. */
const phone = { viewport: { width: 360, height: 740 }, timesSlower: 4 };

/** Opens the pages in a browser by turns, until what they show stands there and nothing more is awaited. */
export async function opens(ordinary: Bench, grown: Bench): Promise<Opened[]> {
  const browser = await launchBrowser();
  try {
    const visitors = await Promise.all(
      [ordinary, grown].map(async ({ origin, collaborationId, professional }) => {
        const context = await browser.newContext({ viewport: phone.viewport });
        const [name, value] = professional.cookie.split('=') as [string, string];
        await context.addCookies([{ name, value, url: origin }]);
        const page = await context.newPage();
        const device = await context.newCDPSession(page);
        await device.send('Emulation.setCPUThrottlingRate', { rate: phone.timesSlower });
        return { page, plan: `${origin}/c/${collaborationId}` };
      }),
    );
    const found: Opened[] = [];
    for (const { page, path } of pages) {
      const times: number[][] = visitors.map(() => []);
      for (let round = -warmUp; round < rounds; round += 1)
        for (const [index, visitor] of visitors.entries()) {
          const took = await open(visitor, path);
          if (round >= 0) times[index]!.push(took);
        }
      found.push({ page, p50: [percentile(times[0]!, 0.5), percentile(times[1]!, 0.5)] });
    }
    return found;
  } finally {
    await browser.close();
  }
}

interface Visitor {
  page: Page;
  plan: string;
}

/** Milliseconds until the page is drawn. */
async function open({ page, plan }: Visitor, path: string): Promise<number> {
  await page.goto('about:blank');
  const begun = performance.now();
  await page.goto(`${plan}${path}`, { waitUntil: 'commit' });
  const awaited = page.locator('main [aria-busy="true"]');
  do {
    await page.locator('main h1').waitFor();
    await awaited.first().waitFor({ state: 'detached' });
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0)))');
    // What is drawn may await something of its own.
  } while ((await awaited.count()) > 0);
  return performance.now() - begun;
}

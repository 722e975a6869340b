import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../support/browser/launch-browser';
import { desk, phone, type Screen, Visitor } from './visitor';

export const screens: readonly Screen[] = [
  { screen: 'a small phone, light', viewport: phone, colorScheme: 'light' },
  { screen: 'a desk, dark', viewport: desk, colorScheme: 'dark' },
];

/** Somebody, and what they may open; a page that begins with a name of `Places` is found on the way. */
export interface Visit {
  name: string;
  hat?: RegExp;
  pages: readonly string[];
}

type Places = Record<'plan' | 'meeting' | 'minutes' | 'question', string>;

/** Some open more than twenty pages, and each is looked through. */
const timeout = 600_000;

/** What is told when something went wrong; it is well told, and so nothing that rules of accessibility would find. */
const failures = ['Noko gjekk gale', 'Sida stoppa opp'];

/** Each of them opens each of their pages, and it is looked through on every screen. */
export function everyPageOf(visits: readonly Visit[]): void {
  let browser: Browser;
  let places: Places;

  beforeAll(async () => {
    browser = await launchBrowser();
    places = await findPlaces(browser);
  });
  afterAll(() => browser.close());

  it.each(visits)(
    '$name',
    async ({ pages, ...who }) => {
      const visitor = await Visitor.login(browser, who.name, who);
      const known = { ...places, own: `/c/${await ownedBy(visitor)}` };
      const faults: Record<string, string[]> = {};
      // A page is opened on the screen where the one before it was left, and so half of them on either.
      const order = [...screens];
      await visitor.turnTo(order[0]!);
      for (const page of pages) {
        await visitor.goto(pathOf(page, known));
        await visitor.settles();
        for (const screen of order) {
          await visitor.turnTo(screen);
          const wrong = await faultsOf(visitor);
          if (wrong.length > 0) faults[`${page} on ${screen.screen}`] = wrong;
        }
        order.reverse();
        expect(await visitor.page.title()).not.toMatch(/Aud|Nilsen|Emil/);
      }
      expect(faults).toEqual({});
      expect(visitor.troubles).toEqual([]);
      await visitor.close();
    },
    timeout,
  );
}

async function faultsOf(visitor: Visitor): Promise<string[]> {
  const faults = await visitor.accessibilityFaults();
  for (const failure of failures) if (await visitor.page.getByText(failure).first().isVisible()) faults.push(failure);
  return faults;
}

function pathOf(page: string, known: Record<string, string>): string {
  if (page.startsWith('/')) return page;
  const [first = '', ...rest] = page.split('/');
  const place = known[first];
  if (!place) throw new Error(`Nobody has said where «${first}» is`);
  return [place, ...rest].join('/');
}

async function ownedBy(visitor: Visitor): Promise<string | null> {
  const { session } = await visitor.ask<{ session: { hat: { ownerOf: string | null } } }>(
    '{ session { hat { ownerOf } } }',
  );
  return session.hat.ownerOf;
}

/** As somebody who sees them all. */
export async function findPlaces(browser: Browser): Promise<Places> {
  const kari = await Visitor.login(browser, 'Kari Berg');
  const { collaborations, waiting } = await kari.ask<{
    collaborations: { nodes: Collaboration[] };
    waiting: { nodes: { id: string }[] };
  }>(
    `{ collaborations: myCollaborations(first: 20) { nodes { id owner { name } meetings(first: 10) { nodes { id state } } } }
       waiting: logQuestionsToAnswer { nodes { id } } }`,
  );
  await kari.close();
  const aud = collaborations.nodes.find((one) => one.owner.name === 'Aud Nilsen')!;
  const meeting = (state: string): string => `/m/${aud.meetings.nodes.find((one) => one.state === state)!.id}`;
  return {
    plan: `/c/${aud.id}`,
    meeting: meeting('CALLED'),
    minutes: meeting('HELD'),
    question: `/q/${waiting.nodes[0]!.id}`,
  };
}

interface Collaboration {
  id: string;
  owner: { name: string };
  meetings: { nodes: { id: string; state: string }[] };
}

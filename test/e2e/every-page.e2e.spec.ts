import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { desk, phone, Visitor } from './support/visitor';

const screens = [
  { screen: 'a small phone, light', viewport: phone, colorScheme: 'light' },
  { screen: 'a desk, dark', viewport: desk, colorScheme: 'dark' },
] as const;

/** Who may open what; `plan` and `meeting` are found on the way. */
const visits = [
  {
    name: 'Kari Berg',
    pages: [
      '/',
      '/people',
      'plan',
      'plan/meetings',
      'plan/meetings/new',
      'plan/thread',
      'plan/team',
      'plan/team/history',
      'plan/consent',
      'plan/consent/table',
      'plan/contact',
      'plan/guards',
      'plan/emergency',
      '/emergency',
      'meeting',
      'minutes',
      '/invitations',
      '/standing-teams',
      '/ours',
      'question',
      '/my-logins',
      '/kode',
      '/nowhere',
    ],
  },
  { name: 'Per Lie', hat: /Fjellvik/, pages: ['/', 'plan', 'plan/team', '/ours', 'meeting'] },
  {
    name: 'Aud Nilsen',
    pages: [
      '/',
      'plan',
      'plan/team',
      'plan/looks',
      'plan/consent',
      'plan/consent/table',
      'plan/contact',
      'plan/emergency',
      'plan/thread',
      'plan/meetings',
      'meeting',
      'minutes',
    ],
  },
  { name: 'Liv Nilsen', hat: /[Pp]årørande/, pages: ['/', 'plan', 'plan/team', 'meeting'] },
  { name: 'Emil Strand', pages: ['/', 'plan', 'plan/team', 'plan/emergency'] },
  { name: 'Stine Moe', pages: ['/invitations', '/standing-teams', '/ours'] },
  { name: 'Berit Aas', pages: ['/', '/directory', '/invitations', '/standing-teams'] },
  { name: 'Tor Lunde', pages: ['/', '/coordination', '/emergency-reviews'] },
  { name: 'Gunnar Bye', pages: ['/', '/log-control'] },
  {
    name: 'Siri Dahl',
    pages: [
      '/',
      '/directory',
      '/standing-teams',
      '/administration',
      '/administration/import',
      '/administration/reorganise',
      '/administration/emergency',
    ],
  },
] as const;

/** Some open more than twenty pages, and each is looked through. */
const timeout = 600_000;

describe('every page, for everybody who opens it', () => {
  let browser: Browser;
  const found: Record<string, string> = {};

  beforeAll(async () => {
    browser = await launchBrowser();
    const kari = await Visitor.login(browser, 'Kari Berg');
    const { collaborations } = await kari.ask<{ collaborations: { nodes: Collaboration[] } }>(
      '{ collaborations: myCollaborations(first: 20) { nodes { id owner { name } meetings(first: 10) { nodes { id state } } } } }',
    );
    const aud = collaborations.nodes.find((one) => one.owner.name === 'Aud Nilsen')!;
    found['plan'] = `/c/${aud.id}`;
    found['meeting'] = `/m/${aud.meetings.nodes.find((one) => one.state === 'CALLED')!.id}`;
    const { waiting } = await kari.ask<{ waiting: { nodes: { id: string }[] } }>(
      '{ waiting: logQuestionsToAnswer { nodes { id } } }',
    );
    found['question'] = `/q/${waiting.nodes[0]!.id}`;
    found['minutes'] = `/m/${aud.meetings.nodes.find((one) => one.state === 'HELD')!.id}`;
    await kari.close();
  });
  afterAll(() => browser.close());

  const pathOf = (visitor: string, page: string, own: string | null): string => {
    if (page.startsWith('/')) return page;
    const [first = '', ...rest] = page.split('/');
    const base = visitor === 'Emil Strand' ? `/c/${own}` : found[first];
    return [base, ...rest].join('/');
  };

  describe.each(screens)('on $screen', ({ viewport, colorScheme }) => {
    it('before login', async () => {
      const visitor = await Visitor.open(browser, viewport);
      await visitor.page.emulateMedia({ colorScheme });
      await visitor.goto('/login');
      await visitor.sees('Vel kven du vil vere');
      expect(await visitor.accessibilityFaults()).toEqual([]);
      await visitor.close();
    });

    it('at the choice of hat', async () => {
      const visitor = await Visitor.open(browser, viewport);
      await visitor.page.emulateMedia({ colorScheme });
      await visitor.goto('/login');
      await visitor.page.getByRole('button', { name: 'Per Lie' }).click();
      await visitor.sees('Kven er du her i dag?');
      expect(await visitor.accessibilityFaults()).toEqual([]);
      await visitor.close();
    });

    it('the team as a map, and while somebody is invited', async () => {
      const visitor = await Visitor.login(browser, 'Kari Berg', { viewport });
      await visitor.page.emulateMedia({ colorScheme });
      await visitor.goto(`${found['plan']}/team`);
      await visitor.page.getByRole('radio', { name: 'Kart' }).check();
      const map = visitor.page.getByRole('img', { name: /^Kart over kven som hjelper Aud Nilsen/ });
      await map.getByText('Trener gange').waitFor();
      await visitor.page.getByRole('button', { name: 'Inviter nokon' }).click();
      await visitor.page.getByRole('button', { name: 'Inviter ein utanfrå' }).click();
      expect(await visitor.accessibilityFaults()).toEqual([]);
      expect(visitor.troubles).toEqual([]);
      await visitor.close();
    });

    it.each(visits)(
      '$name',
      async ({ name, pages, ...rest }) => {
        const visitor = await Visitor.login(browser, name, { viewport, ...rest });
        await visitor.page.emulateMedia({ colorScheme });
        const { session } = await visitor.ask<{ session: { hat: { ownerOf: string | null } } }>(
          '{ session { hat { ownerOf } } }',
        );
        const faults: Record<string, string[]> = {};
        for (const page of pages) {
          await visitor.goto(pathOf(name, page, session.hat.ownerOf));
          await visitor.settles();
          const wrong = await visitor.accessibilityFaults();
          // What went wrong is well told, and so nothing that the rules above would find.
          for (const failure of ['Noko gjekk gale', 'Sida stoppa opp'])
            if (await visitor.page.getByText(failure).first().isVisible()) wrong.push(failure);
          if (wrong.length > 0) faults[page] = wrong;
          expect(await visitor.page.title()).not.toMatch(/Aud|Nilsen|Emil/);
        }
        expect(faults).toEqual({});
        expect(visitor.troubles).toEqual([]);
        await visitor.close();
      },
      timeout,
    );
  });
});

interface Collaboration {
  id: string;
  owner: { name: string };
  meetings: { nodes: { id: string; state: string }[] };
}

import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../support/browser/launch-browser';
import { findPlaces, screens } from '../support/every-page';
import { Visitor } from '../support/visitor';

describe('what has no address of its own', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

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
      const { plan } = await findPlaces(browser);
      const visitor = await Visitor.login(browser, 'Kari Berg', { viewport });
      await visitor.page.emulateMedia({ colorScheme });
      await visitor.goto(`${plan}/team`);
      await visitor.page.getByRole('radio', { name: 'Kart' }).check();
      const map = visitor.page.getByRole('img', { name: /^Kart over kven som hjelper Aud Nilsen/ });
      await map.getByText('Trener gange').waitFor();
      await visitor.page.getByRole('button', { name: 'Inviter nokon' }).click();
      await visitor.page.getByRole('button', { name: 'Inviter ein utanfrå' }).click();
      expect(await visitor.accessibilityFaults()).toEqual([]);
      expect(visitor.troubles).toEqual([]);
      await visitor.close();
    });
  });
});

import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

const inDays = (days: number): string => new Date(Date.now() + days * 24 * 3600 * 1000).toISOString().slice(0, 10);

describe('being away: somebody stands in, and nobody is left without', () => {
  let browser: Browser;
  let per: Visitor;
  let aud: Visitor;
  const scene = scenes(() => [per, aud]);

  beforeAll(async () => {
    browser = await launchBrowser();
    per = await Visitor.login(browser, 'Per Lie', { hat: /Fjellvik/, viewport: phone });
    aud = await Visitor.login(browser, 'Aud Nilsen', { viewport: phone });
  });
  afterAll(() => browser.close());

  const press = (visitor: Visitor, name: string | RegExp) => visitor.page.getByRole('button', { name }).first().click();

  scene('says beside the days what is wrong with them, and keeps what was written', async () => {
    const { page } = per;
    await per.goto('/absence');
    await page.getByLabel('Frå og med').fill(inDays(70));
    await page.getByLabel('Til og med').fill(inDays(65));
    await press(per, 'Meld frå');
    await page.getByLabel('Til og med').and(page.locator('[aria-invalid="true"]')).waitFor();
    expect(await page.getByLabel('Frå og med').inputValue()).toBe(inDays(70));
    expect(await per.accessibilityFaults()).toEqual([]);
  });

  scene('shows for each plan how it will be, before anything is sent', async () => {
    const { page } = per;
    await page.getByLabel('Til og med').fill(inDays(75));
    await page.getByRole('heading', { name: 'Slik blir det' }).waitFor();
    await per.sees(/Treng stadfortredar|Fleire frå eininga di er med her/);
    await per.choose(page.getByLabel('Stadfortredar', { exact: true }), 'Marte Fossum');
    await per.sees(/Marte Fossum får (ikkje )?sjå/);
    expect(await per.accessibilityFaults()).toEqual([]);
    await press(per, 'Meld frå');
    await per.sees('Du har meldt frå.');
    await page.getByRole('heading', { name: 'Meldt frå' }).waitFor();
  });

  scene('tells the person in one calm line who comes instead, and when', async () => {
    await aud.goto('/notices');
    await aud.sees(/^(Nytt )?Marte Fossum er stadfortredar i teamet ditt frå/);
    expect(await aud.accessibilityFaults()).toEqual([]);
  });

  scene('is called off, and all is as it was', async () => {
    await press(per, 'Avlys');
    await press(per, 'Ja, avlys');
    await per.sees('Fråværet er avlyst.');
    await per.page.getByRole('heading', { name: 'Meldt frå' }).waitFor({ state: 'detached' });
  });
});

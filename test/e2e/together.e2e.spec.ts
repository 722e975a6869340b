import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

describe('what matters is written together', () => {
  let browser: Browser;
  let kari: Visitor;
  let aud: Visitor;
  let liv: Visitor;
  let planPath: string;
  let before: string;
  const scene = scenes(() => [kari, aud, liv]);

  beforeAll(async () => {
    browser = await launchBrowser();
    kari = await Visitor.login(browser, 'Kari Berg');
    aud = await Visitor.login(browser, 'Aud Nilsen', { viewport: phone });
    liv = await Visitor.login(browser, 'Liv Nilsen', { viewport: phone, hat: /Dotter|Pårørande|pårørande/ });
    await kari.goto('/people');
    await kari.page
      .getByRole('main')
      .getByRole('link', { name: /Aud Nilsen/ })
      .first()
      .click();
    await kari.page.getByRole('heading', { level: 1, name: 'Aud Nilsen' }).waitFor();
    planPath = kari.path;
  });
  afterAll(() => browser.close());

  const field = ({ page }: Visitor) => page.getByRole('textbox', { name: 'Eigne ord' });
  const part = ({ page }: Visitor) => page.getByRole('region', { name: /Kva er viktig/ });
  const press = (visitor: Visitor, name: string) => part(visitor).getByRole('button', { name, exact: true }).click();
  const begin = async (visitor: Visitor): Promise<void> => {
    await visitor.page.getByRole('button', { name: 'Endre det som er viktig' }).click();
    await field(visitor).waitFor();
  };
  /** Types at the end, as a person does. */
  const add = async (visitor: Visitor, words: string): Promise<void> => {
    await field(visitor).press('Control+End');
    await field(visitor).pressSequentially(words);
  };

  scene('the person and the coordinator are in the same text, and see each other', async () => {
    await aud.goto(planPath);
    await begin(aud);
    before = await field(aud).inputValue();
    await begin(kari);
    await part(kari).getByText('Aud Nilsen skriv òg her no.').waitFor();
    await part(aud).getByText('Kari Berg skriv òg her no.').waitFor();
    expect([...(await aud.accessibilityFaults()), ...(await kari.accessibilityFaults())]).toEqual([]);
  });

  scene('both write at once, and both texts are in both fields', async () => {
    await Promise.all([
      add(aud, ' Kaffi i sola.'),
      field(kari)
        .press('Control+Home')
        .then(() => field(kari).pressSequentially('Saman: ')),
    ]);
    const both = `Saman: ${before} Kaffi i sola.`;
    await aud.holds(field(aud), both);
    await kari.holds(field(kari), both);
  });

  scene('undo takes back one’s own words and leaves those of the other', async () => {
    await press(kari, 'Angre');
    await aud.holds(field(aud), `${before} Kaffi i sola.`);
    await press(kari, 'Gjer om');
    await aud.holds(field(aud), `Saman: ${before} Kaffi i sola.`);
  });

  scene('a relative who reads sees it come, where they have scrolled to', async () => {
    await liv.goto(planPath);
    const { page } = liv;
    await page.getByText(`«Saman: ${before} Kaffi i sola.»`).waitFor();
    await page.evaluate('window.scrollTo(0, 240)');
    const scrolled = await page.evaluate('window.scrollY');
    await add(aud, ' Og Liv.');
    await page.getByText(`«Saman: ${before} Kaffi i sola. Og Liv.»`).waitFor();
    expect(await page.evaluate('window.scrollY')).toBe(scrolled);
    expect(await page.getByRole('button', { name: 'Endre det som er viktig' }).count()).toBe(0);
  });

  scene('one goes offline and writes on; on return both texts are there', async () => {
    await aud.context.setOffline(true);
    await add(aud, ' Utan nett.');
    await part(aud)
      .getByText(/Utan nett\. Det du skriv/)
      .waitFor();
    await field(kari).press('Control+Home');
    await field(kari).pressSequentially('Kari: ');
    await part(kari).getByText(/Lagra/).waitFor();
    await aud.context.setOffline(false);
    const both = `Kari: Saman: ${before} Kaffi i sola. Og Liv. Utan nett.`;
    await aud.holds(field(aud), both);
    await kari.holds(field(kari), both);
    await part(aud)
      .getByText(/Lagra \d/)
      .waitFor();
    await press(aud, 'Ferdig');
    await press(kari, 'Ferdig');
    await aud.sees(`«${both}»`);
    await liv.sees(`«${both}»`);
  });

  scene('it is left as it was found', async () => {
    await begin(aud);
    await field(aud).fill(before);
    await press(aud, 'Ferdig');
    await kari.sees(`«${before}»`);
    expect([...aud.troubles, ...kari.troubles, ...liv.troubles]).toEqual([]);
  });
});

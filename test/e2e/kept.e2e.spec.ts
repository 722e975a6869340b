import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

const before = 'Økonomisk oversikt';

/** What lies on the device, as whoever has the device could read it. */
const onDevice = `new Promise((done) => {
  const opening = indexedDB.open('samplan');
  opening.onsuccess = () => {
    const database = opening.result;
    if (!database.objectStoreNames.contains('kept')) return done([]);
    const all = database.transaction('kept').objectStore('kept').getAll();
    all.onsuccess = () => done(all.result.map((row) => row.id + new TextDecoder('latin1').decode(row.data)));
  };
})`;

const hasOwnStore = 'indexedDB.databases().then((all) => all.length > 0)';

describe('what is written is kept: taken back, brought back, begun, and sent when the network returns', () => {
  let browser: Browser;
  let kari: Visitor;
  let aud: Visitor;
  let planPath: string;
  const scene = scenes(() => [kari, aud]);

  beforeAll(async () => {
    browser = await launchBrowser();
    kari = await Visitor.login(browser, 'Kari Berg');
    aud = await Visitor.login(browser, 'Aud Nilsen', { viewport: phone });
    await kari.goto('/people');
    await kari.page
      .getByRole('main')
      .getByRole('link', { name: /Aud Nilsen/ })
      .first()
      .click();
    await kari.page.getByRole('heading', { level: 1, name: 'Aud Nilsen' }).waitFor();
    planPath = kari.path;
    await aud.goto(planPath);
    await aud.page.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(() => browser.close());

  const button = (visitor: Visitor, name: string | RegExp) => visitor.page.getByRole('button', { name });
  const goal = (visitor: Visitor, title: string) => visitor.page.getByRole('heading', { name: title, exact: true });
  const write = async (visitor: Visitor, from: string, title: string): Promise<void> => {
    await button(visitor, `Endre målet «${from}»`).click();
    await visitor.page.locator('form').getByRole('textbox').first().fill(title);
    await button(visitor, 'Lagre målet').click();
  };

  scene('a change is taken back from the keyboard, done again, and taken back for the others as well', async () => {
    await write(kari, before, 'Orden på rekningane');
    await goal(aud, 'Orden på rekningane').waitFor();
    await kari.sees('Du endra målet «Orden på rekningane»');
    await kari.page.keyboard.press('Control+z');
    await goal(aud, before).waitFor();
    await goal(kari, before).waitFor();
    await button(kari, 'Gjer om').waitFor();
    await kari.page.keyboard.press('Control+Shift+z');
    await goal(aud, 'Orden på rekningane').waitFor();
    await button(kari, 'Gjer om').waitFor({ state: 'hidden' });
  });

  scene('the person reads what was changed, word by word, and puts it back', async () => {
    await aud.goto(`${planPath}/history`);
    await aud.page.getByRole('heading', { level: 1, name: 'Historikk' }).waitFor();
    await aud.sees('Kari Berg endra målet «Orden på rekningane»');
    expect(await aud.accessibilityFaults()).toEqual([]);
    await aud.page.getByRole('link', { name: 'Tidlegare versjonar av «Orden på rekningane»' }).first().click();
    await aud.page.getByRole('heading', { level: 1, name: 'Tidlegare versjonar' }).waitFor();
    expect(await aud.accessibilityFaults()).toEqual([]);
    await button(aud, /^Set tilbake til før dette: målet «Orden på rekningane»/)
      .first()
      .click();
    await goal(kari, before).waitFor();
    await aud.sees(`Aud Nilsen sette tilbake målet «${before}»`);
  });

  scene('what is begun is there after a reload and on another device, seen by nobody else', async () => {
    await button(kari, 'Legg til mål').click();
    await kari.page.getByLabel('Kva er målet?').fill('Kome seg til but');
    await kari.sees(/^Kladd lagra/);
    await kari.page.reload();
    const elsewhere = await Visitor.login(browser, 'Kari Berg', { viewport: phone });
    await elsewhere.goto(planPath);
    await button(elsewhere, 'Skriv vidare: Legg til mål').click();
    await elsewhere.holds(elsewhere.page.getByLabel('Kva er målet?'), 'Kome seg til but');
    expect(await elsewhere.accessibilityFaults()).toEqual([]);
    await button(elsewhere, 'Kast kladden').click();
    await elsewhere.holds(elsewhere.page.getByLabel('Kva er målet?'), '');
    await elsewhere.close();
    await aud.goto(planPath);
    await aud.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await aud.page.getByRole('button', { name: /Skriv vidare/ }).count()).toBe(0);
  });

  scene('without a network it waits, sealed on the device; two who wrote the same see both texts', async () => {
    await kari.goto(planPath);
    await kari.settles();
    for (const end = Date.now() + 30_000; !(await kari.page.evaluate<boolean>(hasOwnStore));)
      if (Date.now() > end) throw new Error('The device never made ready to keep what is not sent');
    await kari.context.setOffline(true);
    await write(kari, before, 'Karis ord om rekningane');
    await kari.page.getByRole('heading', { name: 'Skrive, ikkje sendt' }).waitFor();
    await kari.sees('Ventar på nettet');
    expect(await kari.accessibilityFaults()).toEqual([]);
    const lying = await kari.page.evaluate<string[]>(onDevice);
    expect(lying.length).toBeGreaterThan(0);
    expect(lying.join('')).not.toContain('rekningane');

    await write(aud, before, 'Auds ord om rekningane');
    await goal(aud, 'Auds ord om rekningane').waitFor();
    await kari.context.setOffline(false);
    await kari.sees('De skreiv samtidig');
    await kari.sees('Auds ord om rekningane');
    await kari.sees('Karis ord om rekningane');
    await button(kari, 'Bruk min').click();
    await goal(aud, 'Karis ord om rekningane').waitFor();
    await kari.page.getByRole('heading', { name: 'Skrive, ikkje sendt' }).waitFor({ state: 'hidden' });
  });

  scene('nothing is left on the device after logging out, and the plan is as it was', async () => {
    await write(aud, 'Karis ord om rekningane', before);
    await goal(kari, before).waitFor();
    await kari.context.setOffline(true);
    await write(kari, before, 'Aldri sendt');
    await kari.page.getByRole('heading', { name: 'Skrive, ikkje sendt' }).waitFor();
    await button(kari, `Kast «${before}»`).click();
    await kari.context.setOffline(false);
    await button(kari, 'Opne menyen').click();
    await button(kari, 'Logg ut').click();
    await kari.page.waitForURL((url) => url.pathname === '/logged-out');
    expect(await kari.page.evaluate<string[]>(onDevice)).toEqual([]);
    expect([...kari.troubles, ...aud.troubles]).toEqual([]);
  });
});

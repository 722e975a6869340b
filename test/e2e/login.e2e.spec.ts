import { buildWorld, type World } from '@samplan/test/support';
import { newId } from '@samplan/shared/kernel';
import { programDatabase } from '@samplan/tooling/dev-env';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, programOrigin } from '../support/browser/launch-browser';
import { scenes } from './support/scenes';
import { desk, phone, Visitor } from './support/visitor';

const account = '19191912345';

describe('login through an identity provider', () => {
  let browser: Browser;
  let world: World;
  let aud: Visitor;
  let elsewhere: Visitor;
  let planPath: string;
  const scene = scenes(() => [aud, elsewhere]);
  const issuer = `${process.env['SAMPLAN_TEST_PROVIDERS']}/idporten`;

  beforeAll(async () => {
    browser = await launchBrowser();
    world = await buildWorld(programDatabase(process.env['SAMPLAN_TEST_DATA']!));
    const loginId = newId();
    await world.db.query('insert into login (id, issuer, subject) values ($1, $2, $3)', [
      loginId,
      issuer,
      `sub-${account}`,
    ]);
    const owner = await world.person({ kind: 'citizen', name: 'Randi Vik', loginId });
    const collaboration = await world.collaboration({ owner });
    await collaboration.plan();
    planPath = `/c/${collaboration.id}`;
  });
  afterAll(async () => {
    await world.close();
    await browser.close();
  });

  const button = (visitor: Visitor, name: string | RegExp) => visitor.page.getByRole('button', { name });

  /** Says who one is on the provider's own page. */
  async function atProvider(page: Page, who: string, level = 'idporten-loa-high'): Promise<void> {
    await page.getByLabel('Hvem').fill(who);
    await page.getByLabel('Nivå').fill(level);
    await page.getByRole('button', { name: 'Logg inn' }).click();
  }

  async function logIn(visitor: Visitor, who: string, level?: string): Promise<void> {
    await button(visitor, 'Logg inn med ID-porten').click();
    await atProvider(visitor.page, who, level);
    await visitor.page.waitForURL((url) => url.origin === programOrigin());
  }

  scene('the login page names the ways in, and fits a small phone', async () => {
    aud = await Visitor.open(browser, phone);
    await aud.goto('/my-logins');
    await aud.sees('Logg inn med HelseID');
    await aud.sees('Logg inn med jobbkonto');
    expect(await aud.accessibilityFaults()).toEqual([]);
  });

  scene('whoever is proved too weakly is told what to do', async () => {
    await logIn(aud, account, 'idporten-loa-substantial');
    await aud.sees('Du må logge inn på ein sikrare måte');
    expect(await aud.accessibilityFaults()).toEqual([]);
  });

  scene('whoever turns back may try again', async () => {
    await aud.context.clearCookies();
    await button(aud, 'Logg inn med ID-porten').click();
    await aud.page.getByRole('button', { name: 'Avbryt' }).click();
    await aud.sees('Du avbraut innlogginga');
  });

  scene('whoever nobody knows is told whom to ask, and can leave', async () => {
    const stranger = await Visitor.open(browser, phone);
    await stranger.goto('/');
    await logIn(stranger, '20202012345');
    await stranger.sees('Vi finn deg ikkje her enno');
    expect(await stranger.accessibilityFaults()).toEqual([]);
    await button(stranger, 'Logg ut, og logg inn på ein annan måte').click();
    await stranger.page.getByRole('button', { name: 'Ja' }).click();
    await stranger.sees('Ingen kan sjå noko frå Samplan');
    expect(stranger.troubles).toEqual([]);
    await stranger.close();
  });

  scene('the known come to the page they asked for', async () => {
    await aud.goto(planPath);
    await logIn(aud, account);
    await aud.page.getByRole('heading', { level: 1 }).waitFor();
    expect(aud.path).toBe(planPath);
  });

  scene('one sees where one is logged in, and logs out one of them', async () => {
    elsewhere = await Visitor.open(browser, desk);
    await elsewhere.goto(planPath);
    await logIn(elsewhere, account);
    await elsewhere.page.getByRole('heading', { level: 1 }).waitFor();

    await button(aud, 'Opne menyen').click();
    await aud.page.getByRole('link', { name: 'Innloggingane mine' }).click();
    await aud.sees('Chrome på Linux-maskin');
    await aud.settles();
    expect(await aud.page.getByRole('main').getByRole('listitem').count()).toBe(2);
    expect(await aud.accessibilityFaults()).toEqual([]);
    await button(aud, 'Logg ut denne: Chrome på Linux-maskin').click();
    await elsewhere.page.getByRole('dialog', { name: 'Du er logga ut' }).waitFor();
    await aud.page.getByRole('main').getByRole('listitem').nth(1).waitFor({ state: 'detached' });
  });

  /** Logs in again in the window that opens beside the page. */
  async function comeBack(visitor: Visitor): Promise<void> {
    const dialog = visitor.page.getByRole('dialog', { name: 'Du er logga ut' });
    const opening = visitor.context.waitForEvent('page');
    await dialog.getByRole('button', { name: 'Logg inn igjen som Randi Vik' }).click();
    await atProvider(await opening, account);
    await dialog.waitFor({ state: 'hidden' });
  }

  scene('the page left open goes on after a login in a window beside it', async () => {
    await comeBack(elsewhere);
    await button(elsewhere, 'Endre det som er viktig').click();
    await elsewhere.page.getByRole('textbox', { name: 'Eigne ord' }).fill('Å sitje i sola');
  });

  scene('logging out everywhere closes the other page at once, and its text waits', async () => {
    await aud.goto('/my-logins');
    await button(aud, 'Logg ut overalt').click();
    const ask = aud.page.getByRole('dialog', { name: 'Logge ut overalt?' });
    await ask.getByRole('button', { name: 'Logg ut overalt' }).click();
    await aud.page.getByRole('button', { name: 'Ja' }).click();
    await aud.page.waitForURL((url) => url.pathname === '/logged-out');
    await aud.page.getByRole('heading', { name: 'Du er logga ut' }).waitFor();
    expect(await aud.accessibilityFaults()).toEqual([]);

    const dialog = elsewhere.page.getByRole('dialog', { name: 'Du er logga ut' });
    await dialog.waitFor();
    expect(await elsewhere.accessibilityFaults()).toEqual([]);
    await comeBack(elsewhere);
    await elsewhere.holds(elsewhere.page.getByRole('textbox', { name: 'Eigne ord' }), 'Å sitje i sola');
  });

  scene('logging out at the provider closes the page too, and the text still waits', async () => {
    const provider = await elsewhere.context.newPage();
    await provider.goto(`${issuer}/session/end`);
    await provider.getByRole('button', { name: 'Ja' }).click();
    await elsewhere.page.getByRole('dialog', { name: 'Du er logga ut' }).waitFor();
    await comeBack(elsewhere);
    await elsewhere.holds(elsewhere.page.getByRole('textbox', { name: 'Eigne ord' }), 'Å sitje i sola');
    await elsewhere.page
      .getByRole('region', { name: /Kva er viktig/ })
      .getByRole('button', { name: 'Ferdig' })
      .click();
    await elsewhere.sees('«Å sitje i sola»');
  });

  scene('nothing went wrong on any page', async () => {
    expect([...aud.troubles, ...elsewhere.troubles]).toEqual([]);
  });
});

import { buildWorld, type World } from '@samplan/test/support';
import { programDatabase } from '@samplan/tooling/dev-env';
import type { Browser, Locator } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { loginOf, logInAt } from './support/at-provider';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

describe('a new son: let in by his mother on the phone, and in by the link the coordinator makes', () => {
  let browser: Browser;
  let world: World;
  let mother: Visitor;
  let siv: Visitor;
  let son: Visitor;
  let plan: string;
  let link: string;
  const scene = scenes(() => [mother, siv, son]);
  const run = `${Date.now() % 1_000_000}`.padStart(6, '0');
  const account = (number: number): string => `3${number}${run}345`;

  beforeAll(async () => {
    browser = await launchBrowser();
    world = await buildWorld(programDatabase(process.env['SAMPLAN_TEST_DATA']!));
    const homeCare = await world.unit('home_care', 'Heimetenesta');
    const coordinator = await world.person({
      kind: 'professional',
      unit: homeCare,
      name: 'Siv Hauge',
      loginId: await loginOf(world, account(1)),
    });
    const owner = await world.person({
      kind: 'citizen',
      name: 'Borghild Øye',
      loginId: await loginOf(world, account(2)),
    });
    const collaboration = await world.collaboration({ owner });
    await collaboration.member(coordinator, { role: 'coordinator' });
    await collaboration.ground({ to: homeCare });
    const goals = await collaboration.plan();
    await goals.goal({ title: 'Kome ut kvar dag', lifeArea: 'leisure' });
    await goals.goal({ title: 'Ha råd', lifeArea: 'economy' });
    plan = `/c/${collaboration.id}`;
  });
  afterAll(async () => {
    await world.close();
    await browser.close();
  });

  const button = (visitor: Visitor, name: string | RegExp) => visitor.page.getByRole('button', { name, exact: true });
  const enters = async (path: string, number: number): Promise<Visitor> => {
    const visitor = await Visitor.open(browser, phone);
    await visitor.goto(path);
    await logInAt(visitor, account(number));
    await visitor.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    return visitor;
  };
  const form = (): Locator => mother.page.getByRole('form', { name: 'Slepp inn nokon' });

  scene('the mother writes his name, and sees what he will see before she saves', async () => {
    mother = await enters(`${plan}/consent`, 2);
    await button(mother, 'Slepp inn nokon').click();
    await form().getByRole('button', { name: 'Står ikkje i lista' }).click();
    await form().getByLabel('Førenamn').fill('Jo');
    await form().getByRole('button', { name: 'Lagre' }).click();
    await form().getByText('Dette må fyllast ut.').first().waitFor();
    expect(await form().getByLabel('Førenamn').inputValue()).toBe('Jo');
    await form().getByLabel('Etternamn').fill('Øye');
    await form().getByLabel('Korleis er de knytte til kvarandre?').fill('Son');
    await form().getByLabel('Fritid og kultur', { exact: true }).check();
    await form()
      .getByText(/^Jo Øye får sjå .*fritid og kultur/)
      .waitFor();
    expect(await mother.accessibilityFaults()).toEqual([]);
    await form().getByRole('button', { name: 'Lagre' }).click();
    await mother.sees(/^Jo Øye er sleppt inn\. Koordinatoren får beskjed/);
    expect(await mother.accessibilityFaults()).toEqual([]);
  });

  scene('the coordinator is told, and makes the link', async () => {
    siv = await enters('/notices', 1);
    await siv.page.getByRole('link', { name: /Borghild Øye har sleppt inn nokon som er ny her/ }).click();
    const making = siv.page.getByRole('form', { name: 'Personlege lenkjer' });
    await siv.choose(making.getByLabel('Kven skal ha lenkja?'), 'Jo Øye');
    await making.getByRole('button', { name: 'Lag lenkje' }).click();
    await siv.page.getByRole('img', { name: 'QR-kode med lenkja til Jo Øye' }).waitFor();
    link = new URL(await siv.page.getByText(/\/invitasjon\//).innerText()).pathname;
    expect(await siv.accessibilityFaults()).toEqual([]);
  });

  scene('he opens it, logs in, and sees the parts his mother chose', async () => {
    son = await Visitor.open(browser, phone);
    await son.goto(link);
    await logInAt(son, account(3));
    await button(son, 'Opne invitasjonen').click();
    await son.page.waitForURL((url) => url.pathname === '/');
    await son.goto(plan);
    await son.page.getByRole('heading', { level: 1, name: 'Planen til Borghild' }).waitFor();
    await son.sees('Kome ut kvar dag');
    expect(await son.page.locator('body').innerText()).not.toContain('Ha råd');
    expect(await son.accessibilityFaults()).toEqual([]);
  });

  scene('she closes again: what changes is said first, and he sees nothing at once', async () => {
    await mother.goto(`${plan}/consent`);
    await button(mother, 'Steng for Jo Øye').click();
    await mother.sees('Jo Øye ser ikkje lenger noko.');
    expect(await mother.accessibilityFaults()).toEqual([]);
    await button(mother, 'Ja, steng').click();
    await son.sees('Vi finn ikkje denne sida');
    expect([...mother.troubles, ...siv.troubles, ...son.troubles]).toEqual([]);
  });
});

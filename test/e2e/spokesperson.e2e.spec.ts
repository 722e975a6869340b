import { buildWorld, type World } from '@samplan/test/support';
import { programDatabase } from '@samplan/tooling/dev-env';
import type { Browser, Locator } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { loginOf, logInAt } from './support/at-provider';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

describe('a spokesperson from a user organisation: brought in, in by a link, and out again', () => {
  let browser: Browser;
  let world: World;
  let anna: Visitor;
  let siv: Visitor;
  let spokesperson: Visitor;
  let plan: string;
  let link: string;
  const scene = scenes(() => [anna, siv, spokesperson]);
  const run = `${Date.now() % 1_000_000}`.padStart(6, '0');
  const account = (number: number): string => `6${number}${run}345`;

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
      name: 'Anna Øye',
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

  const button = (visitor: Visitor, name: string) => visitor.page.getByRole('button', { name, exact: true });
  const enters = async (path: string, number: number): Promise<Visitor> => {
    const visitor = await Visitor.open(browser, phone);
    await visitor.goto(path);
    await logInAt(visitor, account(number));
    await visitor.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    return visitor;
  };
  const form = (): Locator => anna.page.getByRole('form', { name: 'Slepp inn nokon' });
  const organisation = (): Locator => form().getByLabel('Kva organisasjon?');

  scene('she is told beside the field what is lacking, and loses nothing typed, not by closing either', async () => {
    anna = await enters(`${plan}/consent`, 2);
    await button(anna, 'Slepp inn nokon').click();
    await form().getByRole('button', { name: 'Står ikkje i lista' }).click();
    await form().getByLabel('Førenamn').fill('Else');
    await form().getByLabel('Etternamn').fill('Moe');
    await form().getByRole('radio', { name: 'Talsperson frå ein brukarorganisasjon' }).check();
    await form().getByRole('button', { name: 'Lagre' }).click();
    await organisation().and(anna.page.locator('[aria-invalid="true"]')).waitFor();
    await form().getByText('Dette må fyllast ut.').waitFor();
    expect(await organisation().evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
    expect(await anna.accessibilityFaults()).toEqual([]);
    await organisation().fill('Pensjonistforbundet');
    await form().getByRole('button', { name: 'Avbryt' }).click();
    await button(anna, 'Slepp inn nokon').click();
    expect(await form().getByLabel('Førenamn').inputValue()).toBe('Else');
    expect(await organisation().inputValue()).toBe('Pensjonistforbundet');
  });

  scene('she sees what the spokesperson will see before she saves, and then who has come', async () => {
    await form().getByLabel('Fritid og kultur', { exact: true }).check();
    await form().getByText('Else Moe får sjå fritid og kultur.').waitFor();
    expect(await anna.accessibilityFaults()).toEqual([]);
    await form().getByRole('button', { name: 'Lagre' }).click();
    await anna.sees(/^Else Moe er sleppt inn\. Koordinatoren får beskjed/);
    const sees = anna.page.getByRole('region', { name: 'Kven ser kva no' }).getByRole('listitem');
    await sees.filter({ hasText: /Else Moe · Talsperson/ }).waitFor();
    await anna.sees(/Talsperson frå Pensjonistforbundet\. Får sjå fritid og kultur\. Kan lese\./);
    expect(await anna.accessibilityFaults()).toEqual([]);
  });

  scene('the coordinator is told, and makes the link', async () => {
    siv = await enters('/notices', 1);
    await siv.page.getByRole('link', { name: /Anna Øye har sleppt inn nokon som er ny her/ }).click();
    const making = siv.page.getByRole('form', { name: 'Personlege lenkjer' });
    await siv.choose(making.getByLabel('Kven skal ha lenkja?'), 'Else Moe');
    await making.getByRole('button', { name: 'Lag lenkje' }).click();
    link = new URL(await siv.page.getByText(/\/invitasjon\//).innerText()).pathname;
  });

  scene('the spokesperson comes in by it, sees the part that was opened and no more, and only reads', async () => {
    spokesperson = await Visitor.open(browser, phone);
    await spokesperson.goto(link);
    await logInAt(spokesperson, account(3));
    await button(spokesperson, 'Opne invitasjonen').click();
    await spokesperson.page.waitForURL((url) => url.pathname === '/');
    await spokesperson.page
      .getByRole('banner')
      .getByText(/^Talsperson · /)
      .waitFor();
    await spokesperson.goto(`${plan}/goals`);
    await spokesperson.sees('Kome ut kvar dag');
    expect(await spokesperson.page.locator('body').innerText()).not.toContain('Ha råd');
    expect(await spokesperson.page.getByRole('button', { name: /^(Legg til|Endre)/ }).count()).toBe(0);
    await spokesperson.goto(plan);
    await spokesperson.page.getByRole('heading', { level: 1, name: 'Planen til Anna' }).waitFor();
    await spokesperson.sees('Kome ut kvar dag');
    expect(await spokesperson.page.locator('body').innerText()).not.toContain('Ha råd');
    expect(await spokesperson.accessibilityFaults()).toEqual([]);
  });

  scene('the coordinator reads on the plan that it is a spokesperson', async () => {
    await siv.goto(plan);
    await siv.page.getByRole('listitem').filter({ hasText: 'Else Moe' }).getByText('Talsperson').waitFor();
  });

  scene('she ends it after seeing what changes, and the page the spokesperson has open empties', async () => {
    await anna.goto(`${plan}/consent`);
    await button(anna, 'Steng for Else Moe').click();
    await anna.sees('Else Moe ser ikkje lenger noko.');
    expect(await anna.accessibilityFaults()).toEqual([]);
    await button(anna, 'Ja, steng').click();
    await spokesperson.page.getByRole('heading', { level: 1, name: 'Vi finn ikkje denne sida' }).waitFor();
    // The parts of the page ask each for themselves, and empty one after the other.
    await spokesperson.page
      .getByText(/Kome ut|Anna/)
      .first()
      .waitFor({ state: 'detached' });
    expect(await spokesperson.page.locator('body').innerText()).not.toMatch(/Kome ut|Anna/);
    expect([...anna.troubles, ...siv.troubles, ...spokesperson.troubles]).toEqual([]);
  });
});

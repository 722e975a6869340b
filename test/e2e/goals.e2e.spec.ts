import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

describe('goals are put in order together', () => {
  let browser: Browser;
  let kari: Visitor;
  let aud: Visitor;
  let goalsPath: string;
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
    goalsPath = `${kari.path}/goals`;
    await aud.goto(goalsPath);
    await aud.page.getByRole('heading', { level: 1, name: 'Måla dine' }).waitFor();
  });
  afterAll(() => browser.close());

  const button = (visitor: Visitor, name: string | RegExp) => visitor.page.getByRole('button', { name });
  const goals = (visitor: Visitor) =>
    visitor.page
      .locator('.gl-list > .gl-goals > .gl-item > .gl-goal')
      .evaluateAll((found) => found.map((one) => one.getAttribute('aria-label')));

  const standsFirst = (visitor: Visitor, name: string | null | undefined) =>
    visitor.page
      .locator('.gl-list > .gl-goals > .gl-item:first-child > .gl-goal')
      .and(visitor.page.getByRole('region', { name: name!, exact: true }))
      .waitFor();

  scene('a goal is moved by the keyboard alone, and the other sees it move', async () => {
    await kari.page.getByRole('link', { name: 'Mål og tiltak', exact: true }).click();
    await kari.page.getByRole('heading', { level: 1, name: 'Mål og tiltak' }).waitFor();
    const [first, second] = await goals(kari);
    const handle = button(kari, `Flytt «${first}». Dra, eller bruk pil opp og pil ned.`);
    await handle.focus();
    await kari.page.keyboard.press('ArrowDown');
    await standsFirst(kari, second);
    await standsFirst(aud, second);
    expect(await kari.page.locator(':focus').getAttribute('aria-label')).toBe(await handle.getAttribute('aria-label'));
    await kari.page.keyboard.press('ArrowUp');
    await standsFirst(aud, first);
    expect(await kari.accessibilityFaults()).toEqual([]);
  });

  scene('and by dragging it, with a finger or a mouse', async () => {
    const [first, second] = await goals(kari);
    await kari.page.setViewportSize({ width: 1280, height: 2400 });
    const from = await button(kari, new RegExp(`^Flytt «${second}»`)).boundingBox();
    const to = await kari.page.locator('.gl-goal').first().boundingBox();
    const mouse = kari.page.mouse;
    await mouse.move(from!.x + 10, from!.y + 10);
    await mouse.down();
    await mouse.move(to!.x + 200, to!.y + 30, { steps: 8 });
    await mouse.up();
    await standsFirst(aud, second);
    await button(kari, `Meir om «${second}»`).click();
    await button(kari, 'Flytt ned').click();
    await standsFirst(aud, first);
    await button(kari, `Meir om «${second}»`).click();
  });

  scene('taken away in one press, and brought back from the same place', async () => {
    const { page } = kari;
    const title = 'Trene gange to ganger i uka';
    await button(kari, `Meir om «${title}»`).click();
    await button(kari, `Ta bort «${title}»`).click();
    await kari.sees(`Du tok bort tiltaket «${title}»`);
    await aud.page.getByText(title, { exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Angre' }).click();
    await aud.page.getByText(title, { exact: true }).waitFor();
  });

  scene('what one looks for stands in the address, and fits a phone', async () => {
    const { page } = aud;
    await page.getByText('Filtrer', { exact: true }).click();
    await page.getByLabel('Frist').selectOption({ label: 'Over fristen' });
    await page.waitForURL(/\?due=overdue$/);
    await page.reload();
    await page.getByText(/^Viser 1 av/).waitFor();
    await button(aud, 'Tavle').click();
    await page.getByRole('group', { name: 'Tiltak etter status' }).waitFor();
    expect(await aud.accessibilityFaults()).toEqual([]);
  });

  scene('a card is dragged to another column of the board, and the choice stands', async () => {
    const { page } = kari;
    const title = 'Gå til postkassen';
    await button(kari, 'Tavle').click();
    const board = page.getByRole('group', { name: 'Tiltak etter status' });
    const column = (name: RegExp) => board.getByRole('region', { name });
    const card = board.locator('.gl-card').filter({ hasText: title });
    const status = card.getByLabel(`Status for «${title}»`);
    const before = await status.inputValue();
    expect(before).not.toBe('DONE');
    await card.locator('.gl-card__facts').dragTo(column(/^Gjort/).locator('ul'));
    await column(/^Gjort/)
      .locator('.gl-card')
      .filter({ hasText: title })
      .waitFor();
    await page.reload();
    await column(/^Gjort/)
      .locator('.gl-card')
      .filter({ hasText: title })
      .waitFor();
    expect(await kari.accessibilityFaults()).toEqual([]);
    await status.selectOption(before);
    await column(/^Gjort/)
      .locator('.gl-card')
      .filter({ hasText: title })
      .waitFor({ state: 'detached' });
    await button(kari, 'Liste').click();
  });

  scene('what has been and what is coming reads as a line', async () => {
    await aud.page.getByRole('link', { name: 'Tidslinje' }).click();
    await aud.page.getByRole('heading', { level: 1, name: 'Tidslinje' }).waitFor();
    await aud.page.getByRole('heading', { level: 2, name: 'Kjem' }).waitFor();
    await aud.page.getByRole('heading', { level: 2, name: 'Har hendt' }).waitFor();
    expect(await aud.accessibilityFaults()).toEqual([]);
  });
});

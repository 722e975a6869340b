import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

const goal = 'Sitje i hagen kvar dag';
const measure = 'Gå ned trappa med rullator';
const decision = 'Rullatoren får ein plass ved inngangsdøra';
const message = 'Eg tek med rullatoren på torsdag.';

/** The day after tomorrow at noon, so that neither clock changes nor midnight matter. */
const meetingDay = new Date(Date.now() + 2 * 24 * 3600 * 1000).toISOString().slice(0, 10);
const deadline = new Date(Date.now() + 20 * 24 * 3600 * 1000).toISOString().slice(0, 10);

describe('the main job, from the plan to a decision that becomes a measure', () => {
  let browser: Browser;
  let kari: Visitor;
  let per: Visitor;
  let planPath: string;
  let words: string;
  let meetingPath: string;
  const scene = scenes(() => [kari, per]);

  beforeAll(async () => {
    browser = await launchBrowser();
    kari = await Visitor.login(browser, 'Kari Berg');
    per = await Visitor.login(browser, 'Per Lie', { hat: /Fjellvik/ });
  });
  afterAll(() => browser.close());

  const button = (visitor: Visitor, name: string | RegExp) => visitor.page.getByRole('button', { name });

  scene('the coordinator finds her people and opens a plan', async () => {
    expect(await kari.accessibilityFaults()).toEqual([]);
    await kari.page.getByRole('link', { name: 'Personane mine' }).first().click();
    await kari.page.getByRole('heading', { level: 1, name: 'Personane mine' }).waitFor();
    expect(await kari.accessibilityFaults()).toEqual([]);
    await kari.page
      .getByRole('link', { name: /Aud Nilsen/ })
      .first()
      .click();
    await kari.page.getByRole('heading', { level: 1, name: 'Aud Nilsen' }).waitFor();
    planPath = kari.path;
    words = await wordsOf(kari, planPath);
    await kari.sees(`«${words}»`);
    await kari.sees('Per Lie');
    await kari.sees(/Rekkverk/);
    expect(await kari.accessibilityFaults()).toEqual([]);
    expect(await kari.page.title()).not.toMatch(/Aud|Nilsen/);
  });

  scene('she adds a goal, and a measure with one accountable person and a deadline', async () => {
    const { page } = kari;
    await button(kari, 'Legg til mål').click();
    await button(kari, 'Lagre målet').click();
    await kari.sees('Dette må fyllast ut.');
    await page.getByLabel('Kva er målet?').fill(goal);
    await page.getByLabel('Aud sitt eige mål').check();
    await kari.choose(page.getByLabel('Kva del av livet gjeld det?'), 'Kvardag og heim');
    await button(kari, 'Lagre målet').click();
    await page.getByRole('heading', { name: goal }).waitFor();

    const section = page.getByRole('region', { name: goal });
    await section.getByRole('button', { name: /Legg til tiltak/ }).click();
    await section.getByLabel('Kva skal gjerast?').fill(measure);
    await kari.choose(section.getByLabel('Kven har ansvaret?'), 'Per Lie');
    await section.getByLabel('Når skal det vere gjort?').fill(deadline);
    await section.getByRole('button', { name: 'Lagre tiltaket' }).click();
    await section.getByText(measure).first().waitFor();
  });

  scene('she calls a team meeting whose agenda starts with what matters to the person', async () => {
    const { page } = kari;
    await kari.goto(`${planPath}/meetings/new`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByLabel('Dato').fill(meetingDay);
    await page.getByLabel('Startar klokka').fill('12:00');
    await page.getByLabel('Stad').fill('Heime hos Aud');
    await button(kari, 'Legg til sak').click();
    await page.getByLabel('Kva gjeld saka?').last().fill('Trappa og inngangen');
    expect(await kari.accessibilityFaults()).toEqual([]);
    await button(kari, 'Kall inn til møtet').click();
    await page.waitForURL(/\/m\//);
    meetingPath = kari.path;
    await kari.sees('Trappa og inngangen');
    const items = await page.getByRole('main').getByRole('listitem').allInnerTexts();
    const first = items.findIndex((text) => text.includes('Kva er viktig for Aud'));
    expect(first).toBeGreaterThanOrEqual(0);
    expect(first).toBeLessThan(items.findIndex((text) => text.includes('Trappa og inngangen')));
    expect(await kari.accessibilityFaults()).toEqual([]);
  });

  scene('both open it live: attendance, notes, and the screens follow each other', async () => {
    await per.goto(meetingPath);
    await per.sees('Trappa og inngangen');
    await button(kari, 'Start møtet').click();
    await kari.sees('Møtet er i gang');
    await per.sees('Møtet er i gang');

    await kari.page.getByRole('group', { name: 'Oppmøte for Per Lie' }).getByText('Her').click();
    await per.sees(/Til stades 1 av/);

    await button(kari, 'Start med første sak').click();
    await per.page.getByRole('heading', { name: /Kva er viktig for Aud/ }).waitFor();
    await button(kari, 'Ferdig, neste sak').click();
    await per.page.getByRole('heading', { name: /Trappa og inngangen/ }).waitFor();
    await kari.page.getByLabel('Fakta').fill('Aud går trappa med éin person ved sida.');
    await kari.sees(/^Lagra \d/);
    await per.sees('Aud går trappa med éin person ved sida.');
    await per.page.getByLabel('Vurderingar').fill('Ho er tryggare enn før.');
    await per.sees(/^Lagra \d/);
    await kari.holds(kari.page.getByLabel('Vurderingar'), 'Ho er tryggare enn før.');
    expect(await kari.accessibilityFaults()).toEqual([]);
    expect(await per.accessibilityFaults()).toEqual([]);
  });

  scene('a decision becomes an owned measure in one press', async () => {
    await kari.page.getByLabel('Kva blir vi einige om?').fill(decision);
    await button(kari, 'Ta avgjerd').click();
    await per.sees(decision);
    await kari.choose(kari.page.getByLabel('Ansvarleg'), 'Per Lie');
    await button(kari, /^Gjer til tiltak/).click();
    await kari.sees('Er blitt eit tiltak');
    await per.sees('Er blitt eit tiltak');
  });

  scene('closing, approving and publishing is one press, and the minutes can be read', async () => {
    await button(kari, 'Godkjenn og publiser referatet').click();
    await kari.page
      .getByRole('heading', { name: /^Referat/ })
      .first()
      .waitFor();
    await kari.sees('Ho er tryggare enn før.');
    await kari.sees(decision);
    expect(await kari.accessibilityFaults()).toEqual([]);
    await per.page
      .getByRole('heading', { name: /^Referat/ })
      .first()
      .waitFor();
    await kari.sees(/Per Lie/);
  });

  scene('the physiotherapist sees the measure among his and writes; the coordinator sees it at once', async () => {
    await kari.goto(planPath);
    await kari.sees(decision);
    await per.goto('/');
    await per.sees(decision);
    await per.sees(measure);
    expect(await per.accessibilityFaults()).toEqual([]);
    await per.goto(`${planPath}/thread`);
    await per.page.getByLabel('Skriv ei melding').fill(message);
    await per.page.getByLabel('Skriv ei melding').press('Enter');
    await kari.sees(message);
    expect(await per.accessibilityFaults()).toEqual([]);
  });

  scene('the person follows it all on a small phone, and sees who has looked', async () => {
    const aud = await Visitor.login(browser, 'Aud Nilsen', { viewport: phone });
    await aud.sees(/Hei, Aud/);
    await aud.sees(`«${words}»`);
    await aud.sees('Per Lie');
    await aud.sees(decision);
    await aud.sees(/Neste møte|Dette skjer no/);
    expect(await aud.accessibilityFaults()).toEqual([]);
    await aud.page.getByRole('link', { name: 'Sjå kven og kvifor' }).click();
    await aud.page.getByRole('heading', { level: 1, name: 'Kven har sett på planen min' }).waitFor();
    await aud.page.getByText('Vis berre nokre av besøka').click();
    await aud.choose(aud.page.getByLabel('Kven', { exact: true }), 'Per Lie');
    await aud.sees(/Per Lie, .+ frå Rehabilitering/);
    await aud.sees('Per Lie er med i teamet ditt.');
    expect(await aud.accessibilityFaults()).toEqual([]);
    await aud.goto(planPath);
    await aud.sees(goal);
    expect(await aud.accessibilityFaults()).toEqual([]);
    await aud.close();
  });

  describe.each([
    ['a stranger in the same municipality', 'Stine Moe'],
    ['a coordinator in the neighbour municipality', 'Nils Haug'],
    ['the unit leader', 'Berit Aas'],
    ['the administrator', 'Siri Dahl'],
  ])('%s', (_, name) => {
    scene('finds nothing', async () => {
      const outsider = await Visitor.login(browser, name);
      expect(await outsider.page.getByRole('main').innerText()).not.toMatch(/Aud Nilsen/);
      for (const path of [planPath, `${planPath}/thread`, `${planPath}/meetings`, `${planPath}/looks`, meetingPath]) {
        await outsider.goto(path);
        await outsider.sees('Vi finn ikkje denne sida');
        expect(await outsider.page.locator('body').innerText()).not.toMatch(/Aud|Rekkverk|Trappa/);
      }
      expect(await outsider.accessibilityFaults()).toEqual([]);
      await outsider.close();
    });
  });

  scene('nothing went wrong on any page', async () => {
    expect([...kari.troubles, ...per.troubles]).toEqual([]);
  });
});

/** Another journey may have let the person say something else. */
async function wordsOf(visitor: Visitor, planPath: string): Promise<string> {
  const id = planPath.split('/').at(-1);
  const { collaboration } = await visitor.ask<{ collaboration: { plan: { whatMatters: { text: string } } } }>(
    `{ collaboration(id: "${id}") { plan { whatMatters { text } } } }`,
  );
  return collaboration.plan.whatMatters.text;
}

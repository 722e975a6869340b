import type { Browser, Locator } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { scenes } from './support/scenes';
import { Visitor } from './support/visitor';

const table = { width: 360, height: 740 };
const mostPresses = 12;
const mostWords = 60;

describe('consent: at the kitchen table, and withdrawn while somebody reads', () => {
  let browser: Browser;
  let kari: Visitor;
  let aud: Visitor;
  let planPath: string;
  const scene = scenes(() => [kari, aud]);

  beforeAll(async () => {
    browser = await launchBrowser();
    kari = await Visitor.login(browser, 'Kari Berg', { viewport: table });
    aud = await Visitor.login(browser, 'Aud Nilsen', { viewport: table });
    const { session } = await aud.ask<{ session: { hat: { ownerOf: string } } }>('{ session { hat { ownerOf } } }');
    planPath = `/c/${session.hat.ownerOf}`;
  });
  afterAll(() => browser.close());

  const button = (visitor: Visitor, name: string | RegExp) => visitor.page.getByRole('button', { name });

  /** A few letters find a service among all there are. */
  const pick = async (form: Locator, service: string): Promise<void> => {
    await form.getByLabel('Tenester eller personar').fill(service.slice(0, 5));
    await form.getByRole('button', { name: service, exact: true }).click();
    await form.getByRole('button', { name: `Ta bort ${service}` }).waitFor();
  };

  scene('the coordinator makes three cards ready', async () => {
    await kari.goto(`${planPath}/consent/table`);
    await kari.page.getByRole('heading', { level: 1, name: 'Samtykke ved kjøkenbordet' }).waitFor();
    const cards = [
      ['Psykisk helse og rus', 'Psykisk helse og rus', 'snakke saman når det er tungt'],
      ['Solbakken dagsenter', 'Fritid og kultur', 'lage gode dagar'],
      ['Tildelingskontoret', 'Kvardag og heim', 'finne rett hjelp heime'],
    ] as const;
    for (const [service, area, purpose] of cards) {
      const open = kari.page.getByRole('form', { name: 'Legg til kort' });
      if (!(await open.isVisible())) await button(kari, 'Legg til kort').click();
      await pick(open, service);
      await open.getByLabel(area, { exact: true }).check();
      await open.getByLabel('Kva skal dei bruke det til?').fill(purpose);
      await open.getByRole('button', { name: 'Legg til kort' }).click();
      await button(kari, `Fjern kortet for ${service}`).waitFor();
    }
    expect(await kari.accessibilityFaults()).toEqual([]);
  });

  scene('the person sees on the start page that there is something to answer', async () => {
    await aud.goto('/');
    await aud.sees('3 spørsmål ventar på svar frå deg.');
    expect(await aud.accessibilityFaults()).toEqual([]);
  });

  scene('the person answers on the phone at the table, in few presses and few words', async () => {
    let presses = 0;
    const press = async (name: string): Promise<void> => {
      presses += 1;
      await kari.page.getByRole('button', { name, exact: true }).click();
    };
    const card = async (number: number): Promise<void> => {
      await kari.sees(`Spørsmål ${number} av 3`);
      // Nobody from these is in the team yet; who would see it is said all the same.
      await kari.sees('Ingen derifrå er med i teamet enno.');
      const words = (await kari.page.getByRole('main').innerText()).split(/\s+/).filter(Boolean);
      expect(words.length).toBeLessThanOrEqual(mostWords);
      expect(await kari.accessibilityFaults()).toEqual([]);
    };
    await press('Gi telefonen til Aud');
    await card(1);
    await press('Ja');
    await card(2);
    await press('Noko av det');
    await kari.page.getByLabel('Fritid og kultur', { exact: true }).check();
    presses += 1;
    await kari.sees('Ingen derifrå er med i teamet enno.');
    await press('Ferdig');
    await card(3);
    await press('Nei');
    await kari.sees('Dette sa du');
    await kari.sees('Nei: Tildelingskontoret får ikkje sjå noko meir.');
    await kari.sees(/Du kan ombestemme deg når som helst/);
    expect(presses).toBeLessThanOrEqual(mostPresses);
    expect(await kari.accessibilityFaults()).toEqual([]);
    await kari.page.getByRole('link', { name: 'Ferdig' }).click();
    await kari.page.getByRole('article', { name: 'Psykisk helse og rus' }).waitFor();
    await button(kari, 'Vis alt som er sagt').click();
    await kari.sees('Aud Nilsen sa nei til Tildelingskontoret.');
  });

  scene('what is said without a net is kept, also when the page is loaded again, and sent later', async () => {
    await kari.goto(`${planPath}/consent/table`);
    const form = kari.page.getByRole('form', { name: 'Legg til kort' });
    await pick(form, 'Fjellvik skole');
    await form.getByLabel('Familie og nettverk', { exact: true }).check();
    await form.getByLabel('Kva skal dei bruke det til?').fill('møte barnebarna');
    await form.getByRole('button', { name: 'Legg til kort' }).click();
    await button(kari, 'Gi telefonen til Aud').click();
    await kari.sees('Spørsmål 1 av 1');
    await kari.sees('Ingen derifrå er med i teamet enno.');
    await kari.page.route('**/graphql', (route) => route.abort());
    await button(kari, 'Noko av det').click();
    await kari.page.getByLabel('Familie og nettverk', { exact: true }).check();
    await kari.sees('Vi får ikkje vist kven som ser det no. Du kan svare likevel.');
    await button(kari, 'Tilbake').click();
    await button(kari, 'Ja').click();
    await kari.sees(/svar er ikkje sendt enno/);
    await kari.page.unroute('**/graphql');
    await kari.goto(`${planPath}/consent`);
    await kari.goto(`${planPath}/consent/table`);
    await kari.page.getByRole('heading', { level: 1 }).waitFor();
    await kari.goto(`${planPath}/consent`);
    await kari.page.getByRole('article', { name: 'Fjellvik skole' }).waitFor();
  });

  scene('the person withdraws, and the page of the professional goes empty at once', async () => {
    const ola = await Visitor.login(browser, 'Ola Nes');
    await ola.goto(planPath);
    await ola.page.getByRole('heading', { level: 1, name: 'Aud Nilsen' }).waitFor();
    await aud.goto(`${planPath}/consent`);
    await aud.page.getByRole('heading', { level: 1, name: 'Kven får sjå kva om meg' }).waitFor();
    expect(await aud.accessibilityFaults()).toEqual([]);
    await button(aud, /^Trekk tilbake for NAV/).click();
    await aud.sees(/^Ola Nes \(NAV.*ser ikkje lenger noko/);
    expect(await aud.accessibilityFaults()).toEqual([]);
    await button(aud, 'Trekk tilbake no').click();
    await aud.sees(/^Trekt tilbake/);
    await ola.sees('Vi finn ikkje denne sida');
    // The parts of the page find it out one after the other.
    await ola.page.getByText('Aud Nilsen').first().waitFor({ state: 'detached' });
    expect(await ola.page.locator('body').innerText()).not.toMatch(/Aud Nilsen/);
    await button(aud, 'Angre').click();
    await button(aud, /^Trekk tilbake for NAV/).waitFor();
    await ola.goto(planPath);
    await ola.page.getByRole('heading', { level: 1, name: 'Aud Nilsen' }).waitFor();
    await ola.close();
  });

  scene('what a change does is said before it is done', async () => {
    await button(aud, /^Endre for Rehabilitering/).click();
    const form = aud.page.getByRole('form', { name: /^Endre for Rehabilitering/ });
    await form.getByLabel('Helse', { exact: true }).uncheck();
    await form.getByText('Per Lie (Rehabilitering) mistar helse.').waitFor();
    expect(await aud.accessibilityFaults()).toEqual([]);
    await form.getByRole('button', { name: 'Avbryt' }).click();
  });

  scene('a neighbour who works in home care is kept out by name before she gets in, and let in again', async () => {
    await aud.goto(`${planPath}/consent`);
    await button(aud, 'Hald ein tilsett utanfor').click();
    const form = aud.page.getByRole('form', { name: 'Hald ein tilsett utanfor' });
    await form.getByLabel('Nokon andre, med namn').check();
    const name = form.getByLabel('Fornamn og etternamn');
    await name.fill('Siv Brekkke');
    await form.getByRole('button', { name: 'Hald utanfor' }).click();
    await form.getByText(/^Vi finn ingen som arbeider her med dette namnet/).waitFor();
    expect(await name.inputValue()).toBe('Siv Brekkke');
    expect(await aud.accessibilityFaults()).toEqual([]);

    await name.fill('siv brekke');
    await form.getByRole('button', { name: 'Hald utanfor' }).click();
    await form.waitFor({ state: 'detached' });
    await aud.sees('Siv Brekke');
    expect(await aud.accessibilityFaults()).toEqual([]);

    await button(aud, 'Slepp inn igjen: Siv Brekke').click();
    await button(aud, 'Ja, slepp inn').click();
    await button(aud, 'Slepp inn igjen: Siv Brekke').waitFor({ state: 'detached' });
  });

  scene('nothing went wrong on any page', async () => {
    expect([...kari.troubles, ...aud.troubles]).toEqual([]);
  });
});

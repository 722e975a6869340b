import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

interface People {
  myCollaborations: { nodes: { id: string; owner: { name: string } }[] };
}

async function pathTo(visitor: Visitor, name: string): Promise<string> {
  const { myCollaborations } = await visitor.ask<People>(
    '{ myCollaborations(first: 50) { nodes { id owner { name } } } }',
  );
  return `/c/${myCollaborations.nodes.find(({ owner }) => owner.name === name)!.id}`;
}

describe('a child without electronic identity comes in with a code, and people are reached', () => {
  let browser: Browser;
  let ingrid: Visitor;
  let iben: Visitor;
  let plan: string;
  let code: string;
  const scene = scenes(() => [ingrid, iben]);

  beforeAll(async () => {
    browser = await launchBrowser();
    ingrid = await Visitor.login(browser, 'Ingrid Solvang');
    plan = await pathTo(ingrid, 'Iben Aasheim');
  });
  afterAll(() => browser.close());

  const makeCode = async (): Promise<string> => {
    const form = ingrid.page.getByRole('form', { name: 'Eingongskode for barnet' });
    await form.getByRole('radio', { name: 'Maria Aasheim' }).check();
    await form.getByRole('radio', { name: 'På telefon' }).check();
    await form.getByRole('button', { name: 'Lag kode' }).click();
    await ingrid.page.getByRole('heading', { name: 'Koden til Iben Aasheim' }).waitFor();
    return ingrid.page.getByText(/^\d{3} \d{3} \d{3}$/).innerText();
  };
  const enter = async (typed: string): Promise<void> => {
    await iben.page.getByLabel('Koden din').fill(typed);
    await iben.page.getByRole('button', { name: 'Kom inn' }).click();
  };

  scene('the coordinator writes down who said yes, and is shown the code once', async () => {
    await ingrid.goto(plan);
    await ingrid.page.getByRole('link', { name: 'Kontakt og innlogging' }).click();
    const form = ingrid.page.getByRole('form', { name: 'Eingongskode for barnet' });
    await form.getByRole('button', { name: 'Lag kode' }).click();
    expect(await form.getByText('Dette må fyllast ut.').count()).toBe(2);
    code = await makeCode();
    await ingrid.sees(/Maria Aasheim sa ja \(på telefon\).*ikkje brukt enno/);
    expect(await ingrid.accessibilityFaults()).toEqual([]);
    await ingrid.page.getByRole('button', { name: 'Ferdig' }).click();
    expect(await ingrid.page.getByText(code).count()).toBe(0);
  });

  scene('the child writes it with one thumb; a wrong one tells nothing of why', async () => {
    iben = await Visitor.open(browser, phone);
    await iben.goto('/login');
    await iben.page.getByRole('link', { name: 'Har du fått ein kode?' }).click();
    await enter('12');
    await iben.sees('Koden har ni tal. Sjå om du har fått med alle.');
    await enter('000000000');
    await iben.sees('Koden verka ikkje');
    expect(await iben.accessibilityFaults()).toEqual([]);
    await enter(code);
    await iben.page.getByRole('heading', { level: 1, name: 'Hei, Iben' }).waitFor();
    expect(await iben.accessibilityFaults()).toEqual([]);
  });

  scene('the child reads what is theirs and says something, and decides nothing', async () => {
    await iben.sees('«Å være sammen med vennene mine»');
    await iben.goto(`${plan}/thread`);
    await iben.page.getByRole('textbox').fill('Kan vi møtast på skulen?');
    await iben.page.getByRole('button', { name: /^Send/ }).click();
    await iben.sees('Kan vi møtast på skulen?');
    await iben.page.getByRole('button', { name: 'Opne menyen' }).click();
    expect(await iben.page.getByRole('link', { name: 'Innloggingane mine' }).count()).toBe(0);
    await iben.goto(`${plan}/consent`);
    await iben.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await iben.page.getByRole('button', { name: /samtykke|Slepp inn|Trekk/ }).count()).toBe(0);
  });

  scene('nobody comes in with the same code again', async () => {
    const another = await Visitor.open(browser, phone);
    await another.goto('/kode');
    await another.page.getByLabel('Koden din').fill(code);
    await another.page.getByRole('button', { name: 'Kom inn' }).click();
    await another.sees('Koden verka ikkje');
    await another.close();
    await ingrid.sees(/sa ja \(på telefon\).*: brukt klokka/);
  });

  scene('whoever said yes is told, and the coordinator can log the child out', async () => {
    const maria = await Visitor.login(browser, 'Maria Aasheim', { viewport: phone });
    await maria.goto('/notices');
    await maria.sees('Ingrid Solvang har laga ein eingongskode som du har sagt ja til.');
    await maria.close();
    await iben.goto(`${plan}/thread`);
    await iben.sees('Kan vi møtast på skulen?');
    await ingrid.page.getByRole('button', { name: 'Trekk tilbake koden og logg barnet ut' }).click();
    await ingrid.sees('Koden er trekt tilbake, og barnet er logga ut.');
    await iben.page.getByRole('heading', { name: 'Du er logga ut' }).waitFor();
    const again = await makeCode();
    await iben.page.getByLabel('Koden din').fill(again);
    await iben.page.getByRole('button', { name: 'Kom inn' }).click();
    await iben.page.getByRole('heading', { name: 'Du er logga ut' }).waitFor({ state: 'detached' });
    await iben.sees('Kan vi møtast på skulen?');
    await ingrid.page.getByRole('button', { name: 'Trekk tilbake koden og logg barnet ut' }).click();
    await iben.page.getByRole('heading', { name: 'Du er logga ut' }).waitFor();
  });

  scene(
    'a father who has never logged in gets a personal link, to read from the screen, and it is taken back',
    async () => {
      const form = ingrid.page.getByRole('form', { name: 'Personlege lenkjer' });
      await ingrid.choose(form.getByLabel('Kven skal ha lenkja?'), 'Jon Aasheim');
      await form.getByRole('button', { name: 'Lag lenkje' }).click();
      await ingrid.page.getByRole('img', { name: 'QR-kode med lenkja til Jon Aasheim' }).waitFor();
      expect(await ingrid.accessibilityFaults()).toEqual([]);
      await ingrid.page.getByRole('button', { name: 'Ferdig' }).click();
      await ingrid.sees(/ventar, verkar til/);
      await ingrid.page.getByRole('button', { name: 'Trekk tilbake lenkja til Jon Aasheim' }).first().click();
      await ingrid.page.getByRole('button', { name: 'Ja, trekk tilbake' }).click();
      await ingrid.sees(/trekt tilbake/);
    },
  );

  scene('where somebody in hiding is, is told to whom the coordinator says, at once and no longer', async () => {
    const ola = await Visitor.login(browser, 'Ola Nes');
    const linnea = await pathTo(ola, 'Linnea Dalen');
    await ola.goto(`${linnea}/meetings`);
    await ola.sees('Staden er skjult. Spør koordinatoren.');
    expect(await ola.page.locator('body').innerText()).not.toContain('Fjordveien');
    await ingrid.goto(`${linnea}/contact`);
    const mark = ingrid.page.getByRole('checkbox', { name: 'Ola Nes' });
    await mark.check();
    await ola.sees(/Fjordveien 88/);
    await mark.uncheck();
    await ola.sees('Staden er skjult. Spør koordinatoren.');
    expect(await ola.page.locator('body').innerText()).not.toContain('Fjordveien');
    await ola.goto(`${linnea}/contact`);
    await ola.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await ola.page.locator('body').innerText()).not.toMatch(/Fjordveien|900 00 066/);
    await ola.close();
  });

  scene('a phone number is changed, and what is wrong is said beside it', async () => {
    await ingrid.goto(`${plan}/contact`);
    await ingrid.page.getByRole('button', { name: 'Endre kontakt for Iben Aasheim' }).click();
    const form = ingrid.page.getByRole('form', { name: 'Endre kontakt for Iben Aasheim' });
    await form.getByLabel(/^Telefon/).fill('ring mamma');
    await form.getByRole('button', { name: 'Lagre' }).click();
    await form.locator('.ds-validation-message').waitFor();
    expect(await form.getByLabel(/^Telefon/).inputValue()).toBe('ring mamma');
    await form.getByLabel(/^Telefon/).fill('900 00 077');
    await form.getByRole('button', { name: 'Lagre' }).click();
    await ingrid.page.getByRole('link', { name: 'Ring 900 00 077' }).waitFor();
    expect([...ingrid.troubles, ...iben.troubles]).toEqual([]);
  });
});

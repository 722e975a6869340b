import { dateInOslo } from '@samplan/shared/kernel';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

const heading = 'Organisasjon;Organisasjonstype;Einingskode;Eining;Einingstype;Kan hjelpe med;Direkte telefon';
const wrong = [
  heading,
  'Fjellvik kommune;Kommunen;T1;Turlaget Fjellvik;Frivillig organisasjon;Turar for alle;70 00 99 01',
  'Fjellvik kommune;Kommunen;T2;Syklubben;Syklubb;Handarbeid;70 00 99 02',
].join('\n');
const mended = wrong.replace(';Syklubb;', ';Frivillig organisasjon;');

describe('an administrator takes in a file, and a professional finds whom to call', () => {
  let browser: Browser;
  let siri: Visitor;
  let kari: Visitor;
  const scene = scenes(() => [siri, kari]);

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const choose = async (content: string): Promise<void> => {
    await siri.page
      .getByLabel('Fil')
      .setInputFiles({ name: 'einingar.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
    await siri.page.getByRole('button', { name: 'Sjå kva fila vil gjere' }).click();
  };

  scene('the file is looked at first, and says which row is wrong and why', async () => {
    siri = await Visitor.login(browser, 'Siri Dahl');
    await siri.page.getByRole('link', { name: 'Hent inn fil' }).click();
    await siri.sees('Du ser alltid kva fila vil gjere før noko blir lagra.');
    await choose(wrong);
    await siri.sees('1 rad er feil.');
    await siri.sees('Rad 3');
    await siri.sees(/Einingstype: Bruk eitt av desse orda:/);
    expect(await siri.page.getByRole('button', { name: /Lagre/ }).count()).toBe(0);
    expect(await siri.accessibilityFaults()).toEqual([]);
  });

  scene('mended, it is saved as shown', async () => {
    await choose(mended);
    await siri.page.getByRole('button', { name: 'Lagre 2 endringar' }).click();
    await siri.sees('Alt er lagra.');
    await siri.goto('/administration');
    await siri.page.getByRole('link', { name: 'Turlaget Fjellvik' }).click();
    await siri.sees('Tilsette og roller');
    expect(await siri.accessibilityFaults()).toEqual([]);
  });

  scene('an association takes a new name from tomorrow: what is said of it goes on', async () => {
    await siri.goto('/administration');
    await siri.page.getByRole('link', { name: 'Del eller slå saman' }).click();
    const ending = siri.page.getByRole('group', { name: 'Kva einingar sluttar?' });
    await ending.getByRole('searchbox').fill('Turlaget');
    await ending.getByLabel('Turlaget Fjellvik').check();
    const tomorrow = dateInOslo(new Date(Date.now() + 24 * 3600 * 1000));
    await siri.page.getByLabel('Første dag for dei nye').fill(tomorrow);
    await siri.page
      .getByRole('group', { name: 'Kva blir det i staden?' })
      .getByRole('textbox')
      .fill('Fjellvik friluftslag');
    await siri.sees(/sluttar Turlaget Fjellvik, og Fjellvik friluftslag tek over\. Dette kan ikkje angrast etterpå\./);
    await siri.sees(/^Samtykke blir aldri flytta\./);
    expect(await siri.accessibilityFaults()).toEqual([]);
    await siri.page.getByRole('button', { name: 'Gjennomfør frå denne dagen' }).click();
    await siri.sees('Endringa er lagd inn.');
    await siri.page.getByRole('link', { name: 'Fjellvik friluftslag' }).click();
    await siri.page.getByRole('link', { name: 'Sjå henne i katalogen' }).click();
    await siri.sees('Turar for alle');
    expect(await siri.accessibilityFaults()).toEqual([]);
    await siri.goto('/administration');
    await siri.page.getByRole('link', { name: 'Turlaget Fjellvik' }).click();
    await siri.sees(/Fjellvik friluftslag/);
    expect(await siri.accessibilityFaults()).toEqual([]);
  });

  scene('a professional looks for «gjeld» on the phone and finds a direct number to NAV’s municipal line', async () => {
    kari = await Visitor.login(browser, 'Kari Berg', { viewport: phone });
    await kari.page.getByRole('button', { name: 'Opne menyen' }).click();
    await kari.page.getByRole('link', { name: 'Kven kan hjelpe med kva' }).click();
    await kari.page.getByLabel('Kva trengst det hjelp til?').fill('gjeld');
    await kari.page.getByRole('button', { name: 'Søk', exact: true }).click();
    await kari.sees('NAV Fjellvik og Havnes, kommunal del');
    expect(await kari.page.getByRole('link', { name: 'Ring 70 00 20 20' }).getAttribute('href')).toBe('tel:70002020');
    expect(await kari.accessibilityFaults()).toEqual([]);
  });

  scene('the coordinating unit and a leader see what is theirs', async () => {
    const tor = await Visitor.login(browser, 'Tor Lunde', { viewport: phone });
    await tor.page.getByRole('main').getByRole('link', { name: 'Oversikt for koordinerande eining' }).click();
    await tor.sees('Utan koordinator');
    expect(await tor.accessibilityFaults()).toEqual([]);
    await tor.goto('/administration');
    await tor.sees(/finn ikkje/);
    await tor.close();
    const berit = await Visitor.login(browser, 'Berit Aas', { viewport: phone });
    await berit.sees('Eininga i tal');
    expect(await berit.accessibilityFaults()).toEqual([]);
    await berit.close();
    expect([...siri.troubles, ...kari.troubles]).toEqual([]);
  });
});

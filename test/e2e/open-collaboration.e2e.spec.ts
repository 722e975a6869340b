import type { Browser } from 'playwright-core';
import { syntheticNationalId } from '@samplan/tooling/demo-data';
import { launchBrowser } from '../support/browser/launch-browser';
import { phone, Visitor } from './support/visitor';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('registers a person on a phone, and the coordinator finds them', async () => {
  const name = `Ragna Vik${Date.now() % 100_000}`;
  const [given = '', family = ''] = name.split(' ');
  const number = syntheticNationalId('1951-06-07', Date.now() % 500);
  const tor = await Visitor.login(browser, 'Tor Lunde', { viewport: phone });
  const { page } = tor;
  await page.getByRole('link', { name: 'Registrer ein person' }).click();
  await page.getByRole('heading', { level: 1, name: 'Registrer ein person' }).waitFor();
  await page.getByLabel('Førenamn').fill(given);
  await page.getByLabel('Etternamn').fill(family);
  const numberField = page.getByRole('textbox', { name: 'Fødselsnummer eller D-nummer' });
  await numberField.fill('12345678901');
  await page.getByLabel('Når?').fill('2026-01-02');
  await page.getByLabel('På kva måte?').fill('I ein samtale heime');
  await page.getByLabel(/Søk etter namn/).fill('Stine Moe');
  await page.getByRole('radio', { name: 'Stine Moe' }).check();
  await page.getByRole('button', { name: 'Opne samarbeidet' }).click();
  await page.getByText(/Nummeret er ikkje eit gyldig fødselsnummer/).waitFor();
  expect(await page.getByLabel('Førenamn').inputValue()).toBe(given);
  await numberField.fill(number);
  await page.getByRole('radio', { name: /^Barnekoordinator/ }).check();
  await page.getByRole('button', { name: 'Opne samarbeidet' }).click();
  await page.getByText('Berre familiar til barn under 18 år kan få barnekoordinator. Vel koordinator.').waitFor();
  await page.getByRole('radio', { name: 'Koordinator', exact: true }).check();
  await page.getByRole('button', { name: 'Opne samarbeidet' }).click();
  await page.getByRole('heading', { level: 1, name: 'Samarbeidet er opna' }).waitFor();
  await page.getByText(`Stine Moe er koordinator for ${name}`).waitFor();
  expect(await page.content()).not.toContain(number);
  expect(tor.troubles).toEqual([]);

  const stine = await Visitor.login(browser, 'Stine Moe', { viewport: phone });
  await stine.goto('/people');
  await stine.page.getByText(name).first().waitFor();
  await tor.context.close();
  await stine.context.close();
});

it('names a child coordinator for the family of a child that is expected', async () => {
  const family = `Holm${Date.now() % 100_000}`;
  const tor = await Visitor.login(browser, 'Tor Lunde', { viewport: phone });
  const { page } = tor;
  await page.getByRole('link', { name: 'Registrer ein person' }).click();
  await page.getByLabel('Førenamn').fill('Barnet til');
  await page.getByLabel('Etternamn').fill(family);
  await page.getByRole('radio', { name: 'Venta barn' }).check();
  await page.getByLabel('Termindato').fill(`${new Date().getFullYear() + 1}-08-01`);
  await page.getByRole('radio', { name: 'Verje eller foreldre' }).check();
  await page.getByLabel('Når?').fill('2026-01-02');
  await page.getByLabel('På kva måte?').fill('I ein samtale heime');
  await page.getByLabel(/Søk etter namn/).fill('Stine Moe');
  await page.getByRole('radio', { name: 'Stine Moe' }).check();
  await page.getByRole('radio', { name: /^Barnekoordinator/ }).check();
  expect(await tor.accessibilityFaults()).toEqual([]);
  await page.getByRole('button', { name: 'Opne samarbeidet' }).click();
  await page.getByText(`Stine Moe er koordinator for Barnet til ${family}`).waitFor();
  expect(tor.troubles).toEqual([]);
  const stine = await Visitor.login(browser, 'Stine Moe', { viewport: phone });
  await stine.goto('/people');
  await stine.page
    .getByRole('link', { name: new RegExp(family) })
    .first()
    .click();
  await stine.page.getByRole('link', { name: 'Team' }).first().click();
  await stine.sees('Barnekoordinator');
  expect(stine.troubles).toEqual([]);
  await tor.close();
  await stine.close();
});

it('finds out that a coordinator has left, and names another; opens what was reported', async () => {
  const tor = await Visitor.login(browser, 'Tor Lunde', { viewport: phone });
  const { page } = tor;
  await tor.goto('/coordination');
  const choose = async (name: string): Promise<void> => {
    await page.getByLabel(/Søk etter namn/).fill(name);
    await page.getByRole('radio', { name }).check();
  };
  // His needs that wait stand in a list of their own.
  const left = page.getByRole('listitem').filter({ hasText: 'Harald Nordby', hasNotText: 'behov' });
  await left.getByText('Utan koordinator').waitFor();
  await left.getByRole('button', { name: 'Utnemn koordinator for Harald Nordby' }).click();
  await left.getByRole('button', { name: 'Utnemn koordinator' }).click();
  await left.getByText('Vel ein koordinator som arbeider i kommunen no.').waitFor();
  await choose('Stine Moe');
  await left.getByRole('button', { name: 'Utnemn koordinator' }).click();
  await page.getByText('Stine Moe er koordinator for Harald Nordby og har fått beskjed.').waitFor();
  // The list is asked for again, and the form goes with the answer.
  await left.getByText('Utan koordinator').waitFor({ state: 'detached' });

  const reported = page.getByRole('listitem').filter({ hasText: 'Borghild Evensen' });
  await reported.getByRole('button', { name: 'Opne samarbeidet rundt Borghild Evensen' }).click();
  await reported.getByLabel('Når?').fill('2026-01-02');
  await reported.getByLabel('På kva måte?').fill('På telefon');
  await choose('Stine Moe');
  await reported.getByRole('button', { name: 'Opne samarbeidet' }).click();
  await page.getByText('Stine Moe er koordinator for Borghild Evensen og har fått beskjed.').waitFor();
  expect(tor.troubles).toEqual([]);

  const stine = await Visitor.login(browser, 'Stine Moe', { viewport: phone });
  await stine.goto('/people');
  for (const name of ['Harald Nordby', 'Borghild Evensen']) await stine.page.getByText(name).first().waitFor();
  await tor.context.close();
  await stine.context.close();
});

it('says the same of a link that was never made, after login, and tells nothing before', async () => {
  const visitor = await Visitor.open(browser, phone);
  await visitor.goto('/invitasjon/gjetta');
  await visitor.page.getByText('Du har fått ei personleg lenkje. Logg inn, så viser vi kva ho gjeld.').waitFor();
  await visitor.page.getByRole('button', { name: 'Stine Moe' }).first().click();
  await visitor.page.getByRole('button', { name: 'Opne invitasjonen' }).click();
  await visitor.page.getByRole('heading', { level: 1, name: 'Denne lenkja kan ikkje brukast' }).waitFor();
  await visitor.page.getByText('Be den som sende deg lenkja, om ei ny.').waitFor();
  expect(visitor.troubles).toEqual([]);
  await visitor.context.close();
});

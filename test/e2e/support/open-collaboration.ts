import type { Browser } from 'playwright-core';
import { syntheticNationalId } from '@samplan/tooling/demo-data';
import { Visitor } from './visitor';

/** Somebody nobody has written anything about yet, coordinated by Stine Moe. No two journeys share a day of birth. */
export async function openCollaboration(
  browser: Browser,
  { given, family, bornOn }: { given: string; family: string; bornOn: string },
): Promise<void> {
  const tor = await Visitor.login(browser, 'Tor Lunde');
  const { page } = tor;
  await tor.goto('/register');
  await page.getByLabel('Førenamn').fill(given);
  await page.getByLabel('Etternamn').fill(family);
  await page.getByRole('textbox', { name: 'Fødselsnummer eller D-nummer' }).fill(syntheticNationalId(bornOn, 1));
  await page.getByLabel('Når?').fill('2026-01-02');
  await page.getByLabel('På kva måte?').fill('I ein samtale heime');
  await page.getByLabel(/Søk etter namn/).fill('Stine Moe');
  await page.getByRole('radio', { name: 'Stine Moe' }).check();
  await page.getByRole('button', { name: 'Opne samarbeidet' }).click();
  await page.getByRole('heading', { level: 1, name: 'Samarbeidet er opna' }).waitFor();
  await tor.close();
}

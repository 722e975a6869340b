import type { World } from '@samplan/test/support';
import { newId } from '@samplan/shared/kernel';
import { programOrigin } from '../../support/browser/launch-browser';
import type { Visitor } from './visitor';

const issuer = (): string => `${process.env['SAMPLAN_TEST_PROVIDERS']}/idporten`;

/** A login that the provider will prove as this account. */
export async function loginOf(world: World, account: string): Promise<string> {
  const id = newId();
  await world.db.query('insert into login (id, issuer, subject) values ($1, $2, $3)', [id, issuer(), `sub-${account}`]);
  return id;
}

/** From the login page, through the provider's own, and back. */
export async function logInAt(visitor: Visitor, account: string): Promise<void> {
  const { page } = visitor;
  await page.getByRole('button', { name: 'Logg inn med ID-porten' }).click();
  await page.getByLabel('Hvem').fill(account);
  await page.getByLabel('Nivå').fill('idporten-loa-high');
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await page.waitForURL((url) => url.origin === programOrigin());
}

import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { inMunicipality } from './support/municipality';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

const why = 'Du får hjelp frå éi teneste, og treng ikkje koordinator.';

/** Reported, with nobody around him; nobody in the demo logs in as him. */
const asbjorn = `(select id from person where given_name = 'Asbjørn' and family_name = 'Fjeld')`;

describe('a no to a coordinator', () => {
  let browser: Browser;
  let tor: Visitor;
  let person: Visitor;
  const scene = scenes(() => [tor, person]);
  const button = (visitor: Visitor, name: string) => visitor.page.getByRole('button', { name, exact: true });

  beforeAll(async () => {
    browser = await launchBrowser();
    // The login of Aud is lent to him: one login may be several persons.
    await inMunicipality('Fjellvik', (client) =>
      client.query(
        `update person set login_id = (select login_id from person where given_name = 'Aud' and family_name = 'Nilsen') where id = ${asbjorn}`,
      ),
    );
    tor = await Visitor.login(browser, 'Tor Lunde');
    person = await Visitor.login(browser, 'Aud Nilsen', { viewport: phone, hat: /Asbjørn/ });
  });
  afterAll(async () => {
    await inMunicipality('Fjellvik', async (client) => {
      await client.query(`delete from plan_refusal where grounds = $1`, [why]);
      await client.query(
        `delete from notice where kind in ('coordinator_refused', 'refusal_appealed', 'refusal_settled')`,
      );
      await client.query(`update person set login_id = null where id = ${asbjorn}`);
    });
    await browser.close();
  });

  scene('is said by the coordinating unit, with why and how to appeal', async () => {
    await tor.goto('/coordination');
    const line = tor.page.getByRole('listitem').filter({ hasText: 'Asbjørn Fjeld' });
    await line.getByRole('button', { name: 'Kommunen seier nei til koordinator for Asbjørn Fjeld' }).click();
    await line.getByLabel('Kvifor seier kommunen nei?').fill(why);
    expect(await tor.accessibilityFaults()).toEqual([]);
    await line.getByRole('button', { name: 'Lagre avslaget' }).click();
    await tor.sees('Avslaget er lagra. Asbjørn Fjeld har fått beskjed og kan klage.');
    await tor.page.getByRole('article').filter({ hasText: 'Asbjørn Fjeld' }).getByText(why).waitFor();
  });

  scene('is read by the person on a phone, who appeals, takes it back and appeals again', async () => {
    await person.goto('/');
    await person.sees('Kommunen har sagt nei til koordinator');
    await person.sees(why);
    expect(await person.accessibilityFaults()).toEqual([]);
    await button(person, 'Eg vil klage').click();
    await button(person, 'Ta klagen tilbake').click();
    await button(person, 'Ja, ta han tilbake').click();
    await button(person, 'Eg vil klage').click();
    await button(person, 'Ta klagen tilbake').waitFor();
  });

  scene('is settled by the unit, which sees the appeal come, and the person reads it', async () => {
    const card = tor.page.getByRole('article').filter({ hasText: 'Asbjørn Fjeld' });
    await card.getByText('Klaga', { exact: true }).waitFor();
    await card.getByRole('button', { name: 'Skriv ned kva som vart avgjort for Asbjørn Fjeld' }).click();
    await card.getByRole('radio', { name: 'Avslaget står' }).check();
    expect(await tor.accessibilityFaults()).toEqual([]);
    await card.getByRole('button', { name: 'Lagre avgjerda' }).click();
    await card.getByText(/^Avslaget vart ståande/).waitFor();
    await person.sees(/^Avslaget vart ståande/);
    for (const visitor of [tor, person]) expect(visitor.troubles).toEqual([]);
  });
});

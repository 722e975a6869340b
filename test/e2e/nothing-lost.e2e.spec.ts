import type { Client } from 'pg';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { inMunicipality } from './support/municipality';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

describe('nothing is lost, and nothing stays with those who may no longer see', () => {
  let browser: Browser;
  let kari: Visitor;
  let aud: Visitor;
  let planPath: string;
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
    planPath = kari.path;
  });
  afterAll(() => browser.close());

  const button = (visitor: Visitor, name: string | RegExp) => visitor.page.getByRole('button', { name });

  scene('what the person writes is saved as they write, and is seen by those who read', async () => {
    await aud.goto(planPath);
    await aud.page.getByRole('heading', { level: 1 }).waitFor();
    await button(aud, 'Endre det som er viktig').click();
    await aud.page.getByRole('textbox', { name: 'Eigne ord' }).fill('Å sitje i hagen med barnebarna');
    await kari.sees('«Å sitje i hagen med barnebarna»');
    expect(await aud.accessibilityFaults()).toEqual([]);
    await aud.page
      .getByRole('region', { name: /Kva er viktig/ })
      .getByRole('button', { name: 'Ferdig' })
      .click();
    await aud.sees('«Å sitje i hagen med barnebarna»');
  });

  scene('a session that ended: log in again over the page, and the text still stands', async () => {
    const { page } = kari;
    await button(kari, 'Legg til mål').click();
    await page.getByLabel('Kva er målet?').fill('Kome seg til butikken');
    await page.getByLabel('Aud sitt eige mål').check();
    await kari.choose(page.getByLabel('Kva del av livet gjeld det?'), 'Kvardag og heim');
    await kari.context.request.post(new URL('/auth/logout', page.url()).href, { headers: { 'x-samplan-csrf': '1' } });
    const dialog = page.getByRole('dialog', { name: 'Du er logga ut' });
    await dialog.waitFor();
    expect(await kari.accessibilityFaults()).toEqual([]);
    await dialog.getByRole('button', { name: 'Hald fram som Kari Berg' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await kari.holds(page.getByLabel('Kva er målet?'), 'Kome seg til butikken');
    await button(kari, 'Lagre målet').click();
    await page.getByRole('heading', { name: 'Kome seg til butikken' }).waitFor();
  });

  scene('the network goes away and comes back: what was written is kept, and sent by itself', async () => {
    await aud.goto(`${planPath}/thread`);
    const field = aud.page.getByLabel('Skriv ei melding');
    await field.fill('Eg gler meg til hagen');
    await aud.context.setOffline(true);
    await button(aud, 'Send').click();
    await aud.sees('Ikkje sendt enno');
    await aud.sees('Eg gler meg til hagen');
    await aud.context.setOffline(false);
    await kari.sees('Eg gler meg til hagen');
    await aud.page.getByText('Ikkje sendt enno').waitFor({ state: 'hidden' });
  });

  scene('the relative sees what the person opened, and is somebody else at work', async () => {
    const liv = await Visitor.login(browser, 'Liv Nilsen', { viewport: phone, hat: /Dotter|Pårørande|pårørande/ });
    await liv.sees(/Rundt Aud|Aud Nilsen/);
    expect(await liv.accessibilityFaults()).toEqual([]);
    await liv.goto(planPath);
    await liv.page.getByRole('heading', { level: 1, name: /Aud/ }).waitFor();
    expect(await liv.accessibilityFaults()).toEqual([]);
    await liv.close();

    const nurse = await Visitor.login(browser, 'Liv Nilsen', { hat: /Hjemmetjenesten/ });
    await nurse.goto(planPath);
    await nurse.sees('Vi finn ikkje denne sida');
    await nurse.close();
  });

  scene('the ground ends, and the page that was open goes empty', async () => {
    const ola = await Visitor.login(browser, 'Ola Nes');
    await ola.goto(planPath);
    await ola.page.getByRole('heading', { level: 1, name: 'Aud Nilsen' }).waitFor();
    const ended = await inMunicipality('Fjellvik', endGroundsOfOla);
    try {
      await ola.sees('Vi finn ikkje denne sida');
      await ola.page
        .getByText(/Aud|hagen/)
        .first()
        .waitFor({ state: 'hidden' });
      expect(await ola.page.locator('body').innerText()).not.toMatch(/Aud|hagen/);
    } finally {
      await inMunicipality('Fjellvik', (client) => beginAgain(client, ended));
    }
    await ola.close();
  });

  scene('nothing went wrong on any page', async () => {
    expect([...kari.troubles, ...aud.troubles]).toEqual([]);
  });
});

async function endGroundsOfOla(client: Client): Promise<EndedGround[]> {
  const { rows } = await client.query<EndedGround>(
    `with now_valid as (
       select g.id, g.valid::text as valid from ground g
         join team_membership m on m.collaboration_id = g.collaboration_id
         join person p on p.id = m.person_id
        where p.given_name = 'Ola' and p.family_name = 'Nes' and (g.unit_id = m.unit_id or g.person_id = p.id)
          and g.valid @> now())
     update ground g set valid = tstzrange(lower(g.valid), now()) from now_valid where g.id = now_valid.id
     returning g.id, now_valid.valid`,
  );
  return rows;
}

/** The other journeys are about the same people. */
async function beginAgain(client: Client, ended: EndedGround[]): Promise<void> {
  for (const { id, valid } of ended) await client.query('update ground set valid = $2 where id = $1', [id, valid]);
}

interface EndedGround {
  id: string;
  valid: string;
}

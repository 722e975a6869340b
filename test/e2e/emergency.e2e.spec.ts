import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { inMunicipality } from './support/municipality';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

const reason = 'Fann han på brua, ville ikkje seie namnet sitt';
const note = 'Rett opna. Snakka med Per.';

describe('somebody without any part in it opens in an emergency, and it is told and looked over', () => {
  let browser: Browser;
  let per: Visitor;
  let emil: Visitor;
  let stine: Visitor;
  let tor: Visitor;
  let planPath: string;
  let bornOn: string;
  const scene = scenes(() => [per, emil, stine, tor]);

  beforeAll(async () => {
    browser = await launchBrowser();
    emil = await Visitor.login(browser, 'Emil Strand', { viewport: phone });
    stine = await Visitor.login(browser, 'Stine Moe');
    const { session } = await emil.ask<{ session: { hat: { ownerOf: string } } }>('{ session { hat { ownerOf } } }');
    bornOn = await inMunicipality('Fjellvik', async (db) => {
      const { rows } = await db.query<{ day: string }>(
        "select born_on::text as day from person where given_name = 'Emil' and family_name = 'Strand'",
      );
      return rows[0]!.day;
    });
    planPath = `/c/${session.hat.ownerOf}`;
  });
  afterAll(() => browser.close());

  const openMenu = (visitor: Visitor) => visitor.page.getByRole('button', { name: 'Opne menyen' }).click();

  scene('where no legal ground is named, the door does not exist', async () => {
    const elsewhere = await Visitor.login(browser, 'Per Lie', { hat: /Havnes/, viewport: phone });
    await openMenu(elsewhere);
    const menu = elsewhere.page.getByRole('dialog', { name: 'Meny' });
    await menu.getByRole('link', { name: 'Kven kan hjelpe med kva' }).waitFor();
    await elsewhere.page.waitForLoadState('networkidle');
    expect(await menu.getByText('Nødtilgang').count()).toBe(0);
    await elsewhere.goto('/emergency');
    await elsewhere.sees('Vi finn ikkje denne sida');
    await elsewhere.close();
  });

  scene('what leads to nobody is said plainly, and nothing typed is lost', async () => {
    per = await Visitor.login(browser, 'Per Lie', { hat: /Fjellvik/, viewport: phone });
    await openMenu(per);
    await per.page.getByRole('link', { name: 'Nødtilgang' }).click();
    await per.sees('Er det fare for liv? Ring 113 først.');
    expect(await per.accessibilityFaults()).toEqual([]);
    await per.page.getByRole('button', { name: 'Opne nødtilgang' }).click();
    await per.sees('Skriv heile fødselsnummeret, eller heile namnet og fødselsdatoen.');
    await per.page.getByLabel('Namn og fødselsdato').check();
    await per.page.getByLabel('Førenamn og etternamn').fill('Emil Strand');
    await per.page.getByLabel('Fødselsdato', { exact: true }).fill('2002-01-31');
    await per.page.getByLabel('Kva har hendt?').fill(reason);
    await per.page.getByRole('button', { name: 'Opne nødtilgang' }).click();
    await per.sees(/Vi fann ingen å opne for/);
    expect(await per.page.getByLabel('Kva har hendt?').inputValue()).toBe(reason);
    expect(await per.accessibilityFaults()).toEqual([]);
  });

  scene('it opens on what helps and whom to call, and on nothing else', async () => {
    await per.page.getByLabel('Fødselsdato', { exact: true }).fill(bornOn);
    await per.page.getByRole('button', { name: 'Opne nødtilgang' }).click();
    await per.page.getByRole('heading', { level: 1, name: 'Emil Strand' }).waitFor();
    await per.sees('Jeg går ute om natta og har ikke sovet');
    await per.page.getByRole('link', { name: /^Ring Stine Moe/ }).waitFor();
    await per.sees(/Sluttar om [34] t/);
    const shown = await per.page.getByRole('main').innerText();
    for (const other of ['Camilla Ruud', 'Bjarne Ulven', 'Verkstedet', 'sykkelhjørnet'])
      expect(shown).not.toContain(other);
    expect(await per.page.title()).not.toContain('Emil');
    expect(await per.accessibilityFaults()).toEqual([]);
    const own = per.path;
    for (const page of ['', '/thread', '/team', '/meetings', '/emergency']) {
      await per.goto(`${planPath}${page}`);
      await per.sees('Vi finn ikkje denne sida');
    }
    await per.goto(own);
    await per.page.getByRole('heading', { level: 1, name: 'Emil Strand' }).waitFor();
  });

  scene('the person and the coordinator have their notices, and read who and why', async () => {
    for (const visitor of [emil, stine]) {
      await visitor.goto('/notices');
      const line = visitor.page.getByRole('listitem').filter({ hasText: 'Per Lie opna nødtilgang' }).first();
      await line.getByRole('link').click();
      await visitor.page.getByRole('heading', { level: 1, name: 'Opna i ein nødsituasjon' }).waitFor();
      await visitor.sees(reason);
      await visitor.sees('Frå Rehabilitering');
      await visitor.sees('Ikkje gått gjennom enno');
      expect(await visitor.accessibilityFaults()).toEqual([]);
    }
  });

  scene('it ends when it is ended, and nothing stays on the screen', async () => {
    const own = per.path;
    await per.page.getByRole('button', { name: 'Avslutt nødtilgangen' }).click();
    await per.page.getByRole('button', { name: 'Ja, avslutt' }).click();
    await per.sees('Nødtilgangen er avslutta');
    expect(await per.page.locator('body').innerText()).not.toMatch(/Emil|natta/);
    await per.goto(own);
    await per.sees('Vi finn ikkje denne sida');
  });

  scene('the coordinating unit looks it over, and the person sees that somebody has', async () => {
    tor = await Visitor.login(browser, 'Tor Lunde', { viewport: phone });
    await tor.sees('1 nødopning ventar på å bli gått gjennom.');
    await tor.page.getByRole('main').getByRole('link', { name: 'Gå gjennom nødopningar' }).click();
    await tor.page.getByRole('button', { name: /^Gå gjennom opninga av Per Lie/ }).click();
    await tor.sees('Gjeld Emil Strand');
    await tor.page.getByLabel('Kva kom du fram til?').fill(note);
    expect(await tor.accessibilityFaults()).toEqual([]);
    await tor.page.getByRole('button', { name: 'Merk som gått gjennom' }).click();
    await tor.sees('Ingen opningar ventar');
    await tor.page.getByLabel('Alle').check();
    await tor.sees(note);
    await tor.goto(planPath);
    await tor.sees('Vi finn ikkje denne sida');
    await emil.goto(`${planPath}/emergency`);
    await emil.sees(/Gått gjennom/);
    expect(await emil.page.getByRole('main').innerText()).not.toContain('Ikkje gått gjennom enno');
    expect(await emil.page.getByRole('main').innerText()).not.toContain(note);
  });

  scene('an administrator turns it off and the door is gone; with another law it is back', async () => {
    const siri = await Visitor.login(browser, 'Siri Dahl', { viewport: phone });
    await siri.goto('/administration');
    await siri.page.getByRole('link', { name: 'Nødtilgang' }).click();
    await siri.sees('Nødtilgang er slått på');
    expect(await siri.accessibilityFaults()).toEqual([]);
    const turnOff = siri.page.getByRole('button', { name: 'Slå av nødtilgang' });
    await turnOff.click();
    await siri.page.getByRole('dialog').getByRole('button', { name: 'Slå av nødtilgang' }).click();
    await siri.sees('Ingen ser at han finst, og ingen kan opne noko.');
    await per.goto('/emergency');
    await per.sees('Vi finn ikkje denne sida');

    const turnOn = siri.page.getByRole('button', { name: 'Slå på nødtilgang' });
    await siri.page.getByLabel('Kor mange timar om gongen?').fill('99');
    await turnOn.click();
    await siri.sees('Dette må fyllast ut.');
    await siri.page.getByLabel('Kva heimel?').fill('Nødrett, vedtak 12/26');
    await siri.page.getByLabel('Kor mange timar om gongen?').fill('2');
    expect(await siri.accessibilityFaults()).toEqual([]);
    await turnOn.click();
    await siri.sees('2 timar om gongen');
    await per.goto('/emergency');
    await per.sees('Er det fare for liv? Ring 113 først.');
    await per.sees(/Nødrett, vedtak 12\/26/);
    expect(siri.troubles).toEqual([]);
    await siri.close();
  });

  scene('nothing went wrong on any page', async () => {
    expect([per, emil, stine, tor].flatMap(({ troubles }) => troubles)).toEqual([]);
  });
});

import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { inMunicipality } from './support/municipality';
import { scenes } from './support/scenes';
import { desk, phone, Visitor } from './support/visitor';

const asked = 'Kvifor såg Ola på meldingane mine?';
const answer = 'Ola skulle svare på spørsmålet du sende om bustøtta.';

describe('the person asks about a look in the log, and gets an answer', () => {
  let browser: Browser;
  let aud: Visitor;
  let kari: Visitor;
  let tor: Visitor;
  let gunnar: Visitor;
  const scene = scenes(() => [aud, kari, tor, gunnar]);

  beforeAll(async () => {
    browser = await launchBrowser();
    aud = await Visitor.login(browser, 'Aud Nilsen', { viewport: phone });
    kari = await Visitor.login(browser, 'Kari Berg', { viewport: phone });
  });
  afterAll(() => browser.close());

  const visits = (visitor: Visitor) => visitor.page.locator('.ci-visit');

  scene('she sees who has looked, from which unit, at what, when and why', async () => {
    await aud.page.getByRole('link', { name: 'Sjå kven og kvifor' }).click();
    await aud.page.getByRole('heading', { level: 1, name: 'Kven har sett på planen min' }).waitFor();
    const ola = visits(aud).filter({ hasText: 'Ola Nes' }).first();
    await ola.waitFor();
    const told = await ola.innerText();
    expect(told).toMatch(/Ola Nes, .+ frå NAV .+ såg på .+ kl\. \d\d:\d\d/);
    expect(told).toContain('Ola Nes er med i teamet ditt. Du har sagt ja til at');
    expect(await aud.accessibilityFaults()).toEqual([]);
  });

  scene('she looks at one person’s visits only', async () => {
    await aud.page.getByText('Vis berre nokre av besøka').click();
    await aud.choose(aud.page.getByLabel('Kven', { exact: true }), 'Ola Nes');
    await visits(aud).filter({ hasText: 'Kari Berg' }).first().waitFor({ state: 'detached' });
    await visits(aud).filter({ hasText: 'Ola Nes' }).first().waitFor();
    expect(await visits(aud).filter({ hasNotText: 'Ola Nes' }).count()).toBe(0);
    expect(await aud.accessibilityFaults()).toEqual([]);
  });

  scene('she asks about one of them, is told who gets it, and that she waits for an answer', async () => {
    await aud.page.getByRole('button', { name: 'Spør om dette: Ola Nes' }).first().click();
    await aud.sees('Spørsmålet går til koordinatoren din. Ola Nes får ikkje sjå det du skriv.');
    await aud.page.getByRole('button', { name: 'Send spørsmålet' }).click();
    await aud.sees('Dette må fyllast ut.');
    await aud.page.getByLabel('Kva lurer du på?').fill(asked);
    await aud.page.getByRole('button', { name: 'Send spørsmålet' }).click();
    await aud.sees(asked);
    await aud.sees(/Ventar på svar\. Du skal ha svar innan/);
    expect(await aud.accessibilityFaults()).toEqual([]);
  });

  scene('the coordinator finds it on her start page, and reads it', async () => {
    await kari.page
      .getByRole('link', { name: 'Les og svar: Aud Nilsen spør kven som har sett på planen' })
      .last()
      .click();
    await kari.page.getByRole('heading', { level: 1, name: 'Spørsmål om eit besøk i loggen' }).waitFor();
    await kari.sees(asked);
    await kari.sees(/Ola Nes, NAV .+ såg på/);
    expect(await kari.accessibilityFaults()).toEqual([]);
  });

  scene('a week goes without an answer: the coordinating unit hears that somebody waits, not who or what', async () => {
    await inMunicipality('Fjellvik', async (client) => {
      await client.query(
        `update log_question set asked_at = now() - interval '9 days', due_on = (now() - interval '2 days')::date
          where id = (select question_id from log_question_line where body = $1)`,
        [asked],
      );
      await client.query("select app.chase_log_questions(interval '3 days')");
    });
    tor = await Visitor.login(browser, 'Tor Lunde');
    await tor.sees('Spørsmål ingen har svart på i tide');
    await tor.sees('Koordinator: Kari Berg');
    expect(await tor.page.getByRole('main').innerText()).not.toMatch(/Aud|Nilsen|Ola Nes|meldingane/);
    expect(await tor.accessibilityFaults()).toEqual([]);
    await kari.page.reload();
    await kari.sees(/Svaret skulle vore gitt/);
    await aud.page.reload();
    await aud.sees(/Koordinerande eining har fått vite at du ventar\./);
  });

  scene('the coordinator answers, and it stands on the open page of whoever asked', async () => {
    await kari.page.getByRole('button', { name: 'Send svaret' }).click();
    await kari.sees('Dette må fyllast ut.');
    await kari.page.getByLabel('Svaret ditt').fill(answer);
    await kari.page.getByRole('button', { name: 'Send svaret' }).click();
    await kari.sees('Spørsmålet er svart på.');
    await aud.sees(answer);
    await aud.sees(/Kari Berg svara/);
    expect(await aud.accessibilityFaults()).toEqual([]);
    await tor.page.reload();
    await tor.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    await tor.settles();
    expect(await tor.page.getByText('Spørsmål ingen har svart på i tide').count()).toBe(0);
  });

  scene('she is told of the answer where she is told of everything else', async () => {
    await aud.page.getByRole('link', { name: /nytt varsel|nye varsel/ }).click();
    await aud.sees(/svar/);
  });

  scene(
    'log control sees what may be worth asking about, and takes the log along without a single user’s name',
    async () => {
      gunnar = await Visitor.login(browser, 'Gunnar Bye', { viewport: desk });
      await gunnar.page.getByRole('main').getByRole('link', { name: 'Loggkontroll' }).click();
      await gunnar.sees('Per Lie, Rehabilitering');
      await gunnar.page
        .getByRole('button', { name: /Sjå besøka: Utanom arbeidstida: Per Lie/ })
        .first()
        .click();
      await gunnar.sees(/Per Lie, fysioterapeut såg på måla og tiltaka i plan [0-9A-F]{12}/);
      expect(await gunnar.accessibilityFaults()).toEqual([]);
      await gunnar.page.getByLabel('Til og med').fill('2020-01-01');
      await gunnar.page.getByRole('button', { name: 'Vis', exact: true }).click();
      await gunnar.sees('Slutten må vere etter starten.');
      const [file] = await Promise.all([
        gunnar.page.waitForEvent('download'),
        gunnar.page.getByRole('link', { name: 'Last ned besøk (CSV)' }).click(),
      ]);
      expect(file.suggestedFilename()).toBe('samplan-besok.csv');
      const text = await readFile(await file.path(), 'utf8');
      expect(text.startsWith('\ufeffDato;Klokkeslett;')).toBe(true);
      expect(text).toMatch(/Per Lie;Fysioterapeut;Rehabilitering/);
      expect(text).toMatch(/;;;;[0-9A-F]{12};;.+;Pårørande;/);
      expect(text).not.toMatch(/Aud Nilsen|Emil Strand/);
      await gunnar.page.getByRole('button', { name: 'Vis kven' }).click();
      await gunnar.sees(/Lasta ned besøk/);
    },
  );
});

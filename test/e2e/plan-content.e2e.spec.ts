import { readFileSync } from 'node:fs';
import { dateInOslo } from '@samplan/shared/kernel';
import { readPdf } from '@samplan/test/pdf';
import type { Browser, Locator } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { inMunicipality } from './support/municipality';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

const template = 'Heim frå rehabilitering';
const goal = 'Klare meg på kjøkkenet att';
const leftOut = 'Kome meg på kafé';
const measure = 'Øve på å koke graut';
const course = 'Lage middag utan hjelp';
const activity = 'Løfte kasserollen';
const wish = 'Middag levert på laurdagar';
const because = 'Bilen går berre på kvardagar';
const elsewhere = 'Treningsplan frå sjukehuset';
const neighbour = 'Gunnvor i andre høgda';

/** Lives with her husband; nobody in the demo logs in as her. */
const solveigs = `(select id from person where given_name = 'Solveig' and family_name = 'Hagen')`;
const parts = [
  'Kva er viktig',
  'Mål og tiltak',
  'Behov og kven som har dei',
  'Evaluering: korleis det går',
  'Om planen: periode, samarbeid og ja til planen',
  'Varselteikn og kva vi gjer då',
  'Andre planar og kva tenestene kan',
  'Kven hjelper med kva',
] as const;

/** What is ours to word on the page, as sentences; what people have written says of itself that it may go either way. */
const ourSentences = `(() => {
  const page = document.querySelector('main').cloneNode(true);
  document.body.append(page);
  for (const theirs of page.querySelectorAll('[dir="auto"]')) theirs.remove();
  const text = page.innerText;
  page.remove();
  return text.split(/\\n|(?<!\\d)[.!?]+(?=\\s|$)/).map((one) => one.trim()).filter(Boolean);
})()`;

describe('what a plan is made of', () => {
  let browser: Browser;
  let kari: Visitor;
  let solveig: Visitor;
  let plan: string;
  const scene = scenes(() => [kari, solveig]);
  const button = ({ page }: Visitor, name: string | RegExp): Locator =>
    page.getByRole('button', { name, exact: typeof name === 'string' });
  const form = ({ page }: Visitor, name: string): Locator => page.getByRole('form', { name, exact: true });

  beforeAll(async () => {
    browser = await launchBrowser();
    const siri = await Visitor.login(browser, 'Siri Dahl');
    const { savePlanTemplate } = await siri.ask<{ savePlanTemplate: { errors: unknown[] } }>(
      `mutation { savePlanTemplate(input: { expectedVersion: 0, language: "nn", name: "${template}", about: "For den som kjem heim.", goals: [
        { key: "kitchen", title: "${goal}", lifeArea: DAILY_LIVING, measures: [{ key: "porridge", title: "${measure}", extent: "Kvar morgon", weeks: 3 }] }
        { key: "out", title: "${leftOut}", lifeArea: DAILY_LIVING, measures: [] }
      ] }) { errors { ... on UserError { code path } } } }`,
    );
    expect(savePlanTemplate.errors).toEqual([]);
    await siri.close();
    // The login of Aud is lent to her: one login may be several persons.
    await inMunicipality('Fjellvik', (client) =>
      client.query(
        `update person set login_id = (select login_id from person where given_name = 'Aud' and family_name = 'Nilsen') where id = ${solveigs}`,
      ),
    );
    kari = await Visitor.login(browser, 'Kari Berg');
    solveig = await Visitor.login(browser, 'Aud Nilsen', { viewport: phone, hat: /Solveig/ });
    const { session } = await solveig.ask<{ session: { hat: { ownerOf: string } } }>('{ session { hat { ownerOf } } }');
    plan = `/c/${session.hat.ownerOf}`;
  });
  afterAll(async () => {
    await inMunicipality('Fjellvik', async (client) => {
      const written = {
        service_offer: `wish = '${wish}'`,
        professional_plan: `title = '${elsewhere}'`,
        rehab_course: `purpose = '${course}'`,
        measure_contributor: `measure_id in (select id from measure where title = '${measure}')`,
        measure: `title = '${measure}'`,
        goal: `title in ('${goal}', '${leftOut}')`,
      };
      for (const [table, which] of Object.entries(written))
        await client.query(`update ${table} set removed_at = app.now(), removed_by = created_by where ${which}`);
      await client.query(
        `with gone as (delete from plan_template_version where content::text like '%${template}%' returning template_id)
         delete from plan_template where id in (select template_id from gone)`,
      );
      await client.query(`update person set login_id = null where id = ${solveigs}`);
    });
    await browser.close();
  });

  scene('the coordinator puts in what fits of a template of the municipality', async () => {
    const { page } = kari;
    await kari.goto(`${plan}/goals`);
    await page.getByRole('link', { name: 'Legg inn frå ein mal' }).click();
    await page.getByRole('heading', { level: 1, name: 'Vel ein mal for Solveig' }).waitFor();
    expect(await kari.accessibilityFaults()).toEqual([]);
    await button(kari, `Bruk denne: ${template}`).click();
    await page.getByRole('checkbox', { name: `Ta med målet «${leftOut}»` }).uncheck();
    await page
      .getByRole('group', { name: goal })
      .getByRole('checkbox', { name: 'Dette er Solveig sitt eige mål' })
      .check();
    expect(await kari.accessibilityFaults()).toEqual([]);
    await button(kari, 'Legg dette i planen').click();
    await page.getByRole('region', { name: goal }).getByText(measure).waitFor();
    expect(await page.getByText(leftOut).count()).toBe(0);
  });

  scene('a husband and a neighbour take part in it', async () => {
    const { page } = kari;
    await kari.goto(`${plan}/goals`);
    const line = page.getByRole('listitem').filter({ hasText: measure });
    await line.getByRole('button', { name: 'Vel kven som gjer det' }).click();
    const edit = form(kari, `Endre «${measure}»`);
    await kari.choose(edit.getByLabel('Kven har ansvaret?'), 'Kari Berg');
    await edit.getByRole('button', { name: 'Lagre tiltaket' }).click();
    await button(kari, `Meir om «${measure}»`).click();
    const add = async (who: string, does: string, name?: string) => {
      await button(kari, `Legg til ein som bidreg til «${measure}»`).click();
      const fields = form(kari, `Legg til ein som bidreg til «${measure}»`);
      await kari.choose(fields.getByLabel('Kven bidreg?'), who);
      if (name) await fields.getByLabel('Namn').fill(name);
      await fields.getByLabel(/^Kva gjer dei\?/).fill(does);
      expect(await kari.accessibilityFaults()).toEqual([]);
      await fields.getByRole('button', { name: 'Legg til', exact: true }).click();
      await line.getByText(does).first().waitFor();
    };
    await add('Arne Hagen', 'Handlar inn');
    await add('Nokon andre', 'Smaker på grauten', neighbour);
    await line.getByText(neighbour).first().waitFor();
  });

  scene('what cannot be given is said with why, and a plan kept elsewhere with its day', async () => {
    const { page } = kari;
    await button(kari, 'Legg til eit svar').click();
    const offer = form(kari, 'Legg til eit svar');
    await offer.getByLabel('Kva er ønskt?').fill(wish);
    await offer.getByRole('radio', { name: 'Nei, det kan vi ikkje' }).check();
    await offer.getByRole('button', { name: 'Lagre svaret' }).click();
    await offer.getByText('Dette må fyllast ut.').waitFor();
    expect(await offer.getByLabel('Kva er ønskt?').inputValue()).toBe(wish);
    await offer.getByLabel('Kvifor?').fill(because);
    expect(await kari.accessibilityFaults()).toEqual([]);
    await offer.getByRole('button', { name: 'Lagre svaret' }).click();
    await page.getByRole('listitem').filter({ hasText: wish }).getByText(because).waitFor();

    await button(kari, 'Legg til ein plan').click();
    const reference = form(kari, 'Legg til ein plan');
    await kari.choose(reference.getByLabel('Kva slags plan?'), 'Rehabiliteringsplan');
    await reference.getByLabel('Kva heiter han?').fill(elsewhere);
    await reference.getByLabel(/^Kvar ligg han\?/).fill('journalen på sjukehuset');
    await reference.getByLabel(/^Når blir han sett på att\?/).fill('2099-05-17');
    await reference.getByRole('button', { name: 'Lagre planen' }).click();
    await page
      .getByRole('listitem')
      .filter({ hasText: elsewhere })
      .getByText(/^Blir sett på att 17\. mai 2099/)
      .waitFor();
    expect(await kari.accessibilityFaults()).toEqual([]);
  });

  scene('a measure gets another status on the board: chosen, dragged, and from the keyboard alone', async () => {
    const { page } = kari;
    await button(kari, 'Tavle').click();
    const status = page.getByRole('combobox', { name: `Status for «${measure}»` });
    const stands = (column: string): Promise<void> =>
      page
        .getByRole('region', { name: column, exact: true })
        .getByRole('listitem')
        .filter({ hasText: measure })
        .waitFor();
    await stands('Foreslått');
    await status.selectOption({ label: 'Avtalt' });
    await stands('Avtalt');
    await page
      .getByRole('status')
      .filter({ hasText: `«${measure}» er no: Avtalt` })
      .waitFor();
    await page.setViewportSize({ width: 1280, height: 2400 });
    const from = await page.getByRole('listitem').filter({ hasText: measure }).boundingBox();
    const to = await page.getByRole('region', { name: 'Gjort', exact: true }).boundingBox();
    await page.mouse.move(from!.x + 6, from!.y + 6);
    await page.mouse.down();
    await page.mouse.move(to!.x + 40, to!.y + 60, { steps: 8 });
    await page.mouse.up();
    await stands('Gjort');
    await status.focus();
    await page.keyboard.press('ArrowUp');
    await stands('I gang');
    // Whoever goes on with the keyboard stands where they were.
    await status.and(page.locator(':focus')).waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: `«${measure}» er no: I gang` })
      .waitFor();
    expect(await kari.accessibilityFaults()).toEqual([]);
  });

  scene('a course of training begins, and the person herself says how it goes at both ends', async () => {
    const { page } = kari;
    await kari.goto(`${plan}/evaluation`);
    await button(kari, 'Nytt forløp').click();
    const fields = form(kari, 'Nytt forløp');
    await kari.choose(fields.getByLabel('Målet'), goal);
    await fields.getByLabel('Kva skal det føre til?').fill(course);
    await fields.getByLabel('Til', { exact: true }).fill('2020-01-01');
    await fields.getByRole('button', { name: 'Lagre forløpet' }).click();
    await fields.locator('.ds-validation-message').waitFor();
    expect(await fields.getByLabel('Kva skal det føre til?').inputValue()).toBe(course);
    await fields.getByLabel('Til', { exact: true }).fill(dateInOslo(new Date(Date.now() + 42 * 24 * 3600 * 1000)));
    await fields.getByRole('button', { name: 'Lagre forløpet' }).click();
    await button(kari, `Ny aktivitet: ${course}`).click();
    await form(kari, 'Ny aktivitet').getByLabel('Kva skal trenast?').fill(activity);
    await form(kari, 'Ny aktivitet').getByRole('button', { name: 'Lagre aktiviteten' }).click();
    await page.getByRole('region', { name: course }).getByText(activity).waitFor();
    expect(await kari.accessibilityFaults()).toEqual([]);

    await solveig.goto(`${plan}/evaluation`);
    const rate = async (moment: string, number: string): Promise<void> => {
      const question = `Kor godt går det med «${activity}» ${moment}?`;
      await button(solveig, `Svar: ${question}`).click();
      await form(solveig, question).getByRole('radio', { name: number, exact: true }).check();
      expect(await solveig.accessibilityFaults()).toEqual([]);
      await form(solveig, question).getByRole('button', { name: 'Lagre svaret' }).click();
      await solveig.sees(`${number} av 10`);
    };
    await rate('ved start', '3');
    await rate('no ved slutt', '7');
    await kari.sees('4 opp');
  });

  scene('what is chosen stands on paper, in the language that is chosen, and nothing else', async () => {
    const { page } = kari;
    await kari.goto(`${plan}/print`);
    const printed = async (language: string, chosen: readonly (typeof parts)[number][]): Promise<string> => {
      await page.getByRole('radio', { name: language }).check();
      for (const part of parts) await page.getByRole('checkbox', { name: part }).setChecked(chosen.includes(part));
      const coming = page.waitForEvent('download');
      await button(kari, 'Last ned planen (PDF)').click();
      const pdf = readPdf(readFileSync(await (await coming).path()));
      expect(pdf).toMatchObject({ language: language === 'Engelsk' ? 'en' : 'nb', isTagged: true });
      return pdf.read.map(({ text }) => text).join('\n');
    };
    const beside = await printed('Bokmål', ['Evaluering: korleis det går', 'Andre planar og kva tenestene kan']);
    for (const text of [
      'Opptrening',
      course,
      activity,
      '3 av 10',
      '7 av 10',
      elsewhere,
      wish,
      'kan ikke dette',
      because,
    ])
      expect(beside).toContain(text);
    for (const text of ['Mål og tiltak', 'Hva er viktig', 'Behov\n', 'Hvem hjelper med hva', measure, neighbour])
      expect(beside).not.toContain(text);
    const goals = await printed('Engelsk', ['Mål og tiltak']);
    for (const text of ['Goals and measures', goal, measure, 'Under way', neighbour, 'Arne Hagen', 'Handlar inn'])
      expect(goals).toContain(text);
    for (const text of ['Rehabilitation', 'Other plans', 'Who helps', course, activity, elsewhere, wish])
      expect(goals).not.toContain(text);
  });

  scene('the person reads it in few words: none of our sentences is longer than fifteen', async () => {
    const { page } = solveig;
    await solveig.goto(`${plan}/easy`);
    await page.getByRole('heading', { level: 1, name: 'Planen min' }).waitFor();
    await button(solveig, 'Vis alt på éi side').click();
    await page.getByText(goal).waitFor();
    await page.getByText(measure).waitFor();
    expect(await solveig.accessibilityFaults()).toEqual([]);
    const sentences = await page.evaluate<string[]>(ourSentences);
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 15)).toEqual([]);
    expect(sentences).toEqual(expect.arrayContaining(['Desse hjelper meg', 'Kari Berg gjer dette']));
    expect([...kari.troubles, ...solveig.troubles]).toEqual([]);
  });
});

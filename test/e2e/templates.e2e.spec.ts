import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { inMunicipality } from './support/municipality';
import { scenes } from './support/scenes';
import { Visitor } from './support/visitor';

const name = 'Etter brot';
const first = 'Trene med gåstol';
const later = 'Trene utan gåstol';

describe('a template of the municipality', () => {
  let browser: Browser;
  let siri: Visitor;
  const scene = scenes(() => [siri]);
  const card = () => siri.page.getByRole('listitem').filter({ has: siri.page.getByRole('heading', { name }) });
  const about = () => siri.page.getByLabel('Kven er han for?');

  beforeAll(async () => {
    browser = await launchBrowser();
    siri = await Visitor.login(browser, 'Siri Dahl');
    const save = (id: string | null, expectedVersion: number, measure: string): Promise<unknown> =>
      siri.ask(
        `mutation { savePlanTemplate(input: { ${id ? `id: "${id}", ` : ''}expectedVersion: ${expectedVersion}, language: "nn", name: "${name}", about: "For den som har brote noko.", goals: [
          { key: "walk", title: "Gå att", lifeArea: HEALTH, measures: [{ key: "train", title: "${measure}", extent: "Kvar dag", weeks: 3 }] }
        ] }) { template { id } errors { ... on UserError { code } } } }`,
      );
    const made = (await save(null, 0, first)) as { savePlanTemplate: { template: { id: string }; errors: unknown[] } };
    expect(made.savePlanTemplate.errors).toEqual([]);
    await save(made.savePlanTemplate.template.id, 1, later);
  });
  afterAll(async () => {
    await inMunicipality('Fjellvik', (client) =>
      client.query(
        `with gone as (delete from plan_template_version where content::text like '%${name}%' returning template_id)
         delete from plan_template where id in (select template_id from gone)`,
      ),
    );
    await browser.close();
  });

  scene('what is typed is there when another language has been chosen, and when the page is loaded anew', async () => {
    const { page } = siri;
    await siri.goto('/plan-templates');
    await card()
      .getByRole('button', { name: `Endre «${name}»` })
      .click();
    await about().fill('For alle som har brote noko.');
    await page.getByText('Kladden ligg på denne eininga.').waitFor();
    await page.getByRole('radio', { name: 'English' }).check();
    await page.getByText('Du skriv på English.').waitFor();
    await page.getByRole('radio', { name: 'Nynorsk' }).check();
    await page.getByText('Du skriv på Nynorsk.').waitFor();
    expect(await about().inputValue()).toBe('For alle som har brote noko.');
    await page.reload();
    await card()
      .getByRole('button', { name: `Skriv vidare: ${name}` })
      .click();
    await page.getByText('Du byrja på dette før.').waitFor();
    expect(await about().inputValue()).toBe('For alle som har brote noko.');
    expect(await siri.accessibilityFaults()).toEqual([]);
    await card().getByRole('button', { name: 'Kast kladden' }).click();
    expect(await about().inputValue()).toBe('For den som har brote noko.');
  });

  scene('an earlier version is read beside what is used now, and taken up again as a new one', async () => {
    const { page } = siri;
    await page.reload();
    await card().getByText('Tidlegare utgåver').click();
    await card().getByText('Utgåve 1:').click();
    await card().getByText(first).first().waitFor();
    await card().locator('ins', { hasText: 'utan' }).waitFor();
    expect(await siri.accessibilityFaults()).toEqual([]);
    await card()
      .getByRole('button', { name: `Bruk denne utgåva att: ${name}.` })
      .click();
    await card().getByText('Gjeld no: Utgåve 3').waitFor();
    await page.reload();
    await card().getByText('Tidlegare utgåver').click();
    await card().getByText('Utgåve 2:').click();
    await card().locator('del', { hasText: 'utan' }).waitFor();
  });
});

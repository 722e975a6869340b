import type { Browser, Locator } from 'playwright-core';
import { dateInOslo } from '@samplan/shared/kernel';
import { launchBrowser } from '../support/browser/launch-browser';
import { inMunicipality } from './support/municipality';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

const title = 'Sitje ute med naboane';

describe('how it goes with a goal', () => {
  let browser: Browser;
  let kari: Visitor;
  let aud: Visitor;
  let plan: string;
  const scene = scenes(() => [kari, aud]);
  const card = ({ page }: Visitor): Locator => page.locator('.ev-card').filter({ hasText: title });
  const due = ({ page }: Visitor): Locator => page.locator('.ev-due__row').filter({ hasText: title });

  /** A goal that should have been looked at three days ago, and that was looked at before. */
  async function goalToLookAt(collaboration: string): Promise<void> {
    const { addGoal } = await kari.ask<{ addGoal: { goal: { id: string } } }>(
      `mutation { addGoal(input: { collaborationId: "${collaboration}", title: "${title}", voice: USER, lifeArea: LEISURE }) { goal { id } } }`,
    );
    const { evaluateGoal } = await kari.ask<{ evaluateGoal: { errors: unknown[] } }>(
      `mutation { evaluateGoal(input: { goalId: "${addGoal.goal.id}", evaluatedOn: "${day(-60)}", outcome: LESS }) { errors { __typename } } }`,
    );
    expect(evaluateGoal.errors).toEqual([]);
    await inMunicipality('Fjellvik', (client) =>
      client.query('update goal set review_on = $2 where id = $1', [addGoal.goal.id, day(-3)]),
    );
  }

  beforeAll(async () => {
    browser = await launchBrowser();
    kari = await Visitor.login(browser, 'Kari Berg');
    aud = await Visitor.login(browser, 'Aud Nilsen', { viewport: phone });
    const { session } = await aud.ask<{ session: { hat: { ownerOf: string } } }>('{ session { hat { ownerOf } } }');
    plan = `/c/${session.hat.ownerOf}`;
    await goalToLookAt(session.hat.ownerOf);
  });
  afterAll(async () => {
    await inMunicipality('Fjellvik', async (client) => {
      for (const table of ['goal', 'evaluation'])
        await client.query(
          `update ${table} set removed_at = app.now(), removed_by = created_by
            where ${table === 'goal' ? 'id' : 'goal_id'} in (select id from goal where title = $1)`,
          [title],
        );
    });
    await browser.close();
  });

  scene('one press on the goal leads to where it is looked at', async () => {
    await kari.goto(plan);
    const goal = kari.page.getByRole('region', { name: title });
    await goal.getByRole('link', { name: `Evaluering: ${title}` }).click();
    await kari.page.getByRole('heading', { level: 1, name: 'Evaluering' }).waitFor();
    await kari.page.waitForURL(/\/evaluation#goal-/);
    await kari.page.locator('.ev-card[data-sought]').filter({ hasText: title }).waitFor();
    await due(kari)
      .getByText(/for 3 dagar sidan/)
      .waitFor();
    expect(await kari.accessibilityFaults()).toEqual([]);
  });

  scene('the coordinator says how it goes, and what was learnt', async () => {
    const { page } = kari;
    await due(kari)
      .getByRole('button', { name: `Evaluer «${title}»` })
      .click();
    const form = page.getByRole('form', { name: `Evaluer «${title}»` });
    await form
      .getByRole('radiogroup', { name: /slik tenestene ser det/ })
      .getByLabel('Som håpa')
      .check();
    await form.getByLabel('Kva har vi lært?').fill('Kaffi klokka tolv passar alle.');
    expect(await kari.accessibilityFaults()).toEqual([]);
    await form.getByRole('button', { name: 'Lagre evalueringa' }).click();
    await due(kari).waitFor({ state: 'detached' });
    await card(kari).getByText('Kaffi klokka tolv passar alle.').waitFor();
    await card(kari).getByText('Aud har ikkje svart enno.').first().waitFor();
    await card(kari).scrollIntoViewIfNeeded();
    await card(kari).locator('.ev-chart').waitFor();
  });

  scene('the person says what they think on a phone, and it stands beside, first', async () => {
    const { page } = aud;
    await aud.goto(`${plan}/evaluation`);
    await page.getByRole('heading', { level: 1, name: 'Korleis går det?' }).waitFor();
    const here = await page.locator('.pl-tabs [aria-current]').boundingBox();
    expect([here!.x >= 0, here!.x + here!.width <= phone.width]).toEqual([true, true]);
    const latest = card(aud).locator('.ev-entry').first();
    await latest.getByRole('button', { name: /^Sei kva du meiner/ }).click();
    const form = page.getByRole('form', { name: 'Korleis synest du det går?' });
    await form.getByLabel('Mykje betre enn håpa').check();
    await form.getByLabel('Med eigne ord').fill('Dei ler av vitsane mine.');
    expect(await aud.accessibilityFaults()).toEqual([]);
    await form.getByRole('button', { name: 'Lagre svaret' }).click();
    await latest.getByText('«Dei ler av vitsane mine.»').waitFor();
    await card(kari).getByText('«Dei ler av vitsane mine.»').waitFor();
    expect(await card(kari).locator('.ev-entry').first().locator('.ev-side').first().innerText()).toContain('vitsane');
    // What the person has said is the person's to change.
    await card(kari)
      .locator('.ev-entry')
      .first()
      .getByRole('button', { name: /^Endre svaret/ })
      .waitFor({ state: 'detached' });
  });

  scene('the chart can be read as a table', async () => {
    await card(kari).getByText('Vis som tabell').click();
    const rows = card(kari).getByRole('table').getByRole('row');
    await rows.filter({ hasText: 'Mykje betre enn håpa' }).filter({ hasText: 'Som håpa' }).waitFor();
    await rows.filter({ hasText: 'Ikkje svart' }).filter({ hasText: 'Litt dårlegare enn håpa' }).waitFor();
    expect(await kari.accessibilityFaults()).toEqual([]);
  });

  scene('the next time is put off with a reason and one press', async () => {
    const { page } = kari;
    await inMunicipality('Fjellvik', (client) =>
      client.query('update goal set review_on = $2 where title = $1 and removed_at is null', [title, day(2)]),
    );
    await kari.goto(`${plan}/evaluation`);
    await due(kari)
      .getByRole('button', { name: `Utset «${title}»` })
      .click();
    const form = page.getByRole('form', { name: `Utset «${title}»` });
    await form.getByRole('button', { name: /^2 veker/ }).click();
    await form
      .getByRole('textbox', { name: 'Kvifor utset vi det?' })
      .and(page.locator('[aria-invalid="true"]'))
      .waitFor();
    await form.getByLabel('Kvifor utset vi det?').fill('Naboane er på ferie');
    expect(await kari.accessibilityFaults()).toEqual([]);
    await form.getByRole('button', { name: /^2 veker/ }).click();
    await due(kari).waitFor({ state: 'detached' });
    await card(aud)
      .getByText(/Naboane er på ferie/)
      .waitFor();
    expect([...kari.troubles, ...aud.troubles]).toEqual([]);
  });
});

const day = (from: number): string => dateInOslo(new Date(Date.now() + from * 86_400_000));

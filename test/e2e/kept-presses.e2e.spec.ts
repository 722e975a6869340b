import { dateInOslo } from '@samplan/shared/kernel';
import type { Browser, Locator } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { inMunicipality } from './support/municipality';
import { scenes } from './support/scenes';
import { Visitor } from './support/visitor';

const title = 'Lese avisa sjølv';
const measureTitle = 'Skaffe lupe';
const learnt = 'Stor skrift og godt lys held.';
const waits = 'Ligg på denne eininga, og blir sendt av seg sjølv når nettet er tilbake.';
const hasOwnStore = 'indexedDB.databases().then((all) => all.length > 0)';

describe('what is pressed without a network is done when it is back, once', () => {
  let browser: Browser;
  let kari: Visitor;
  let aud: Visitor;
  let plan: string;
  let goalId: string;
  let measureId: string;
  const scene = scenes(() => [kari, aud]);
  const card = ({ page }: Visitor): Locator => page.locator('.ev-card').filter({ hasText: title });
  const measure = ({ page }: Visitor): Locator => page.locator('.pl-measure').filter({ hasText: measureTitle });
  const unsent = (): Locator => kari.page.getByRole('heading', { name: 'Skrive, ikkje sendt' });

  beforeAll(async () => {
    browser = await launchBrowser();
    kari = await Visitor.login(browser, 'Kari Berg');
    aud = await Visitor.login(browser, 'Aud Nilsen');
    const me = '{ session { hat { personId ownerOf } } }';
    type Session = { session: { hat: { personId: string; ownerOf: string } } };
    const collaborationId = (await aud.ask<Session>(me)).session.hat.ownerOf;
    const { personId } = (await kari.ask<Session>(me)).session.hat;
    plan = `/c/${collaborationId}`;
    const { addGoal } = await kari.ask<{ addGoal: { goal: { id: string } } }>(
      `mutation { addGoal(input: { collaborationId: "${collaborationId}", title: "${title}", voice: USER, lifeArea: LEISURE }) { goal { id } } }`,
    );
    goalId = addGoal.goal.id;
    const deadline = dateInOslo(new Date(Date.now() + 30 * 86_400_000));
    const { addMeasure } = await kari.ask<{ addMeasure: { measure: { id: string } } }>(
      `mutation { addMeasure(input: { goalId: "${goalId}", title: "${measureTitle}", accountablePersonId: "${personId}", deadline: "${deadline}", userAnswer: NOT_ASKED }) { measure { id } } }`,
    );
    measureId = addMeasure.measure.id;
    await kari.ask(
      `mutation { setMeasureStatus(input: { id: "${measureId}", expectedVersion: 1, status: UNDER_WAY }) { errors { __typename } } }`,
    );
  });
  afterAll(async () => {
    await inMunicipality('Fjellvik', async (client) => {
      for (const [table, column] of [
        ['measure', 'goal_id'],
        ['evaluation', 'goal_id'],
        ['goal', 'id'],
      ])
        await client.query(
          `update ${table} set removed_at = app.now(), removed_by = created_by where ${column} = $1 and removed_at is null`,
          [goalId],
        );
    });
    await browser.close();
  });

  /** The page with its words and its place on the device ready, as it is before somebody goes out of reach. */
  async function open(path: string): Promise<void> {
    await kari.goto(path);
    await kari.settles();
    for (const end = Date.now() + 30_000; !(await kari.page.evaluate<boolean>(hasOwnStore));)
      if (Date.now() > end) throw new Error('The device never made ready to keep what is not sent');
  }

  scene('a measure is marked as done out of reach, and is done with the person when the network is back', async () => {
    await aud.goto(plan);
    await measure(aud).waitFor();
    await open(plan);
    await kari.context.setOffline(true);
    await measure(kari)
      .getByRole('button', { name: `Merk som gjort: ${measureTitle}` })
      .click();
    await measure(kari).getByText(waits).waitFor();
    await unsent().waitFor();
    await kari.sees(`${measureTitle}: Gjort`);
    await measure(kari).getByText('I gang', { exact: true }).waitFor();
    expect(await kari.accessibilityFaults()).toEqual([]);

    await kari.context.setOffline(false);
    await unsent().waitFor({ state: 'hidden' });
    await aud.page.getByRole('region', { name: title }).getByText('1 er gjort eller stansa').click();
    await measure(aud).getByText('Gjort', { exact: true }).waitFor();
  });

  scene('how it goes is said out of reach, and stands there once', async () => {
    await aud.goto(`${plan}/evaluation`);
    await card(aud).waitFor();
    await open(`${plan}/evaluation`);
    await card(kari)
      .getByRole('button', { name: `Evaluer «${title}»` })
      .click();
    const form = kari.page.getByRole('form', { name: `Evaluer «${title}»` });
    await form.waitFor();
    await kari.context.setOffline(true);
    await form
      .getByRole('radiogroup', { name: /slik tenestene ser det/ })
      .getByLabel('Som håpa')
      .check();
    await form.getByLabel('Kva har vi lært?').fill(learnt);
    await form.getByRole('button', { name: 'Lagre evalueringa' }).click();
    await form.waitFor({ state: 'hidden' });
    await card(kari).getByText(waits).waitFor();
    await unsent().waitFor();
    expect(await kari.accessibilityFaults()).toEqual([]);

    await kari.context.setOffline(false);
    await unsent().waitFor({ state: 'hidden' });
    await card(aud).getByText(learnt).waitFor();
    const done = await inMunicipality('Fjellvik', (client) =>
      client.query<{ evaluations: number; steps: number }>(
        `select (select count(*)::int from evaluation where goal_id = $1) as evaluations,
                (select version from measure where id = $2) as steps`,
        [goalId, measureId],
      ),
    );
    expect(done.rows).toEqual([{ evaluations: 1, steps: 3 }]);
    expect([...kari.troubles, ...aud.troubles]).toEqual([]);
  });
});

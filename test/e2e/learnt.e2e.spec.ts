import { dateInOslo } from '@samplan/shared/kernel';
import type { Browser, Locator } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { inMunicipality } from './support/municipality';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

const title = 'Handle sjølv på laurdagar';
const learnt = 'Lista må vere kort.';

describe('what was learnt is written together', () => {
  let browser: Browser;
  let kari: Visitor;
  let aud: Visitor;
  let plan: string;
  const scene = scenes(() => [kari, aud]);
  const card = ({ page }: Visitor): Locator => page.locator('.ev-card').filter({ hasText: title });
  const field = (visitor: Visitor): Locator => card(visitor).getByRole('textbox', { name: 'Kva har vi lært?' });
  const button = (visitor: Visitor, name: string | RegExp): Locator => card(visitor).getByRole('button', { name });

  beforeAll(async () => {
    browser = await launchBrowser();
    kari = await Visitor.login(browser, 'Kari Berg');
    aud = await Visitor.login(browser, 'Aud Nilsen', { viewport: phone });
    const { session } = await aud.ask<{ session: { hat: { ownerOf: string } } }>('{ session { hat { ownerOf } } }');
    plan = `/c/${session.hat.ownerOf}`;
    const { addGoal } = await kari.ask<{ addGoal: { goal: { id: string } } }>(
      `mutation { addGoal(input: { collaborationId: "${session.hat.ownerOf}", title: "${title}", voice: USER, lifeArea: LEISURE }) { goal { id } } }`,
    );
    const { evaluateGoal } = await kari.ask<{ evaluateGoal: { errors: unknown[] } }>(
      `mutation { evaluateGoal(input: { goalId: "${addGoal.goal.id}", evaluatedOn: "${dateInOslo(new Date())}", outcome: MORE, learnt: "${learnt}" }) { errors { __typename } } }`,
    );
    expect(evaluateGoal.errors).toEqual([]);
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

  scene('the person and the coordinator write at once, and both texts are in both fields', async () => {
    for (const visitor of [kari, aud]) {
      await visitor.goto(`${plan}/evaluation`);
      await button(visitor, /^Skriv meir om det vi har lært/).click();
      await visitor.holds(field(visitor), learnt);
    }
    await card(kari).getByText('Aud Nilsen skriv òg her no.').waitFor();
    await card(aud).getByText('Kari Berg skriv òg her no.').waitFor();
    expect([...(await aud.accessibilityFaults()), ...(await kari.accessibilityFaults())]).toEqual([]);
    await Promise.all([
      field(aud)
        .press('Control+End')
        .then(() => field(aud).pressSequentially(' Eg vel sjølv.')),
      field(kari)
        .press('Control+Home')
        .then(() => field(kari).pressSequentially('Prøvd: ')),
    ]);
    for (const visitor of [kari, aud]) await visitor.holds(field(visitor), `Prøvd: ${learnt} Eg vel sjølv.`);
  });

  scene('one goes offline and writes on; on return nothing of either is lost', async () => {
    await aud.context.setOffline(true);
    await field(aud).press('Control+End');
    await field(aud).pressSequentially(' Og betaler.');
    await card(aud)
      .getByText(/Utan nett\. Det du skriv/)
      .waitFor();
    await field(kari).press('Control+Home');
    await field(kari).pressSequentially('Kari: ');
    await card(kari)
      .getByText(/Lagra \d/)
      .waitFor();
    await aud.context.setOffline(false);
    const both = `Kari: Prøvd: ${learnt} Eg vel sjølv. Og betaler.`;
    for (const visitor of [kari, aud]) await visitor.holds(field(visitor), both);
    await card(aud)
      .getByText(/Lagra \d/)
      .waitFor();
    for (const visitor of [kari, aud]) {
      await button(visitor, 'Ferdig').click();
      await card(visitor).getByText(both).waitFor();
    }
    expect([...kari.troubles, ...aud.troubles]).toEqual([]);
  });
});

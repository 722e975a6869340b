import type { Browser } from 'playwright-core';
import { dateInOslo } from '@samplan/shared/kernel';
import { launchBrowser } from '../support/browser/launch-browser';
import { inMunicipality } from './support/municipality';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

const [title, renamed] = ['Synge i kor att', 'Synge i koret'];

describe('two people write in the same goal', () => {
  let browser: Browser;
  let kari: Visitor;
  let aud: Visitor;
  let plan: string;
  let collaboration: string;
  let goalId: string;
  let measureId: string | null = null;
  const scene = scenes(() => [kari, aud]);

  beforeAll(async () => {
    browser = await launchBrowser();
    kari = await Visitor.login(browser, 'Kari Berg');
    aud = await Visitor.login(browser, 'Aud Nilsen', { viewport: phone });
    const { session } = await aud.ask<{ session: { hat: { ownerOf: string } } }>('{ session { hat { ownerOf } } }');
    collaboration = session.hat.ownerOf;
    plan = `/c/${collaboration}`;
    const { addGoal } = await kari.ask<{ addGoal: { goal: { id: string } } }>(
      `mutation { addGoal(input: { collaborationId: "${collaboration}", title: "${title}", voice: USER, lifeArea: LEISURE }) { goal { id } } }`,
    );
    goalId = addGoal.goal.id;
    for (const visitor of [kari, aud]) {
      await visitor.goto(plan);
      await visitor.settles();
    }
  });
  afterAll(async () => {
    await inMunicipality('Fjellvik', async (client) => {
      await client.query('update goal set removed_at = app.now(), removed_by = created_by where id = $1', [goalId]);
      await client.query('update measure set removed_at = app.now(), removed_by = created_by where id = $1', [
        measureId,
      ]);
    });
    await browser.close();
  });

  const firstGoal = async (): Promise<string> => {
    const query = `{ collaboration(id: "${collaboration}") { plan { goals { id } } } }`;
    const found = await kari.ask<{ collaboration: { plan: { goals: { id: string }[] } } }>(query);
    return found.collaboration.plan.goals[0]!.id;
  };
  const me = async (): Promise<string> =>
    (await kari.ask<{ session: { hat: { personId: string } } }>('{ session { hat { personId } } }')).session.hat
      .personId;
  const heading = (visitor: Visitor, name: string) => visitor.page.getByRole('heading', { name, exact: true });
  const open = (visitor: Visitor, name: string) =>
    visitor.page.getByRole('button', { name: `Endre målet «${name}»` }).click();
  const field = (visitor: Visitor, label: RegExp) => visitor.page.locator('form.pl-form').getByLabel(label);
  const save = (visitor: Visitor) => visitor.page.getByRole('button', { name: 'Lagre målet' }).click();

  scene(
    'in different fields: what the other saves comes without taking hold of the cursor, and both stand',
    async () => {
      await open(kari, title);
      await field(kari, /^Meir om målet/).fill('Onsdagar i grendehuset');
      await open(aud, title);
      await field(aud, /^Kva ønskjer du å få til/).fill(renamed);
      await save(aud);
      await heading(aud, renamed).waitFor();
      expect(await field(kari, /^Meir om målet/).inputValue()).toBe('Onsdagar i grendehuset');
      expect(await kari.page.evaluate<string>('document.activeElement.tagName')).toBe('TEXTAREA');
      await save(kari);
      for (const visitor of [kari, aud]) {
        await heading(visitor, renamed).waitFor();
        await visitor.sees('Onsdagar i grendehuset');
      }
    },
  );

  scene('one of them without a network: it is sent on return, beside what the other has written since', async () => {
    await kari.context.setOffline(true);
    await open(kari, renamed);
    await field(kari, /^Meir om målet/).fill('Torsdagar i grendehuset');
    await save(kari);
    await kari.page.getByRole('heading', { name: 'Skrive, ikkje sendt' }).waitFor();
    await open(aud, renamed);
    await field(aud, /^Kva ønskjer du å få til/).fill(title);
    await save(aud);
    await heading(aud, title).waitFor();
    await kari.context.setOffline(false);
    for (const visitor of [kari, aud]) {
      await visitor.sees('Torsdagar i grendehuset');
      await heading(visitor, title).waitFor();
    }
    await kari.page.getByRole('heading', { name: 'Skrive, ikkje sendt' }).waitFor({ state: 'hidden' });
  });

  scene('what is pasted comes as words and lines, without its looks, in any alphabet', async () => {
    const words = 'Måndag\n\n• tur 👩‍🦽 שלום';
    await kari.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await kari.page.evaluate(`navigator.clipboard.write([new ClipboardItem({
      'text/html': new Blob(['<p style="color:red"><b>Måndag</b></p><ul><li>tur 👩‍🦽 שלום</li></ul>'], { type: 'text/html' }),
      'text/plain': new Blob([${JSON.stringify(words)}], { type: 'text/plain' }),
    })])`);
    await open(kari, title);
    const details = field(kari, /^Meir om målet/);
    await details.fill('');
    await details.press('Control+v');
    await kari.holds(details, words);
    expect(await details.getAttribute('dir')).toBe('auto');
    await save(kari);
    await aud.page.getByText('• tur 👩‍🦽 שלום').first().waitFor();
    const shown = aud.page.locator('.gl-goal__details').filter({ hasText: '• tur' });
    expect(await shown.innerText()).toBe(words);
    expect(await shown.getAttribute('dir')).toBe('auto');
  });

  scene('what comes above where one reads moves neither the page nor the cursor', async () => {
    const { page } = aud;
    const here = page.getByRole('button', { name: `Endre målet «${title}»` });
    await here.scrollIntoViewIfNeeded();
    await here.focus();
    const before = await here.boundingBox();
    const measure = 'Ringe dirigenten';
    const { addMeasure } = await kari.ask<{ addMeasure: { measure: { id: string } } }>(
      `mutation { addMeasure(input: { goalId: "${await firstGoal()}", title: "${measure}", accountablePersonId: "${await me()}", deadline: "${dateInOslo(new Date(Date.now() + 30 * 86_400_000))}" }) { measure { id } } }`,
    );
    measureId = addMeasure.measure.id;
    await page.locator('.pl-measure').filter({ hasText: measure }).waitFor();
    const after = await here.boundingBox();
    expect(Math.abs(after!.y - before!.y)).toBeLessThanOrEqual(1);
    expect(await page.evaluate<string>('document.activeElement.getAttribute("aria-label")')).toBe(
      `Endre målet «${title}»`,
    );
    expect([...kari.troubles, ...aud.troubles]).toEqual([]);
  });
});

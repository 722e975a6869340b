import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { Effort } from './support/effort';
import { openCollaboration } from './support/open-collaboration';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

describe('the first useful plan', () => {
  let browser: Browser;
  let stine: Visitor | undefined;
  const given = 'Abelone';
  const family = `Plassen${Date.now() % 100_000}`;
  const texts = ['Å sitje ute om kvelden', 'Kome meg ut på trappa', 'Setje opp rekkverk'] as const;
  const scene = scenes(() => [stine]);

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  scene('a person is registered who has said that they want a plan', async () => {
    await openCollaboration(browser, { given, family, bornOn: '1944-02-03' });
  });

  scene('the coordinator makes a plan with three texts, ten presses and three minutes at most', async () => {
    stine = await Visitor.login(browser, 'Stine Moe', { viewport: phone });
    const effort = await Effort.of(stine);
    const { page } = stine;
    await stine.goto('/');
    await effort.findAndPress(page.getByRole('link', { name: new RegExp(`${given} ${family}`) }).first());
    await page.getByRole('heading', { level: 1, name: `${given} ${family}` }).waitFor();
    await effort.findAndPress(page.getByRole('link', { name: 'Start planen saman' }));
    await page.getByRole('heading', { level: 1, name: `Start planen til ${given}` }).waitFor();
    expect(await stine.accessibilityFaults()).toEqual([]);

    // The first field is ready to be written in.
    await page
      .getByRole('textbox', { name: `Kva er viktig for ${given}?` })
      .and(page.locator(':focus'))
      .waitFor();
    await page.keyboard.type(texts[0]);
    await page.getByRole('textbox', { name: `Kva ønskjer ${given} å få til først?` }).click();
    await page.keyboard.type(texts[1]);
    await page.getByRole('textbox', { name: 'Kva gjer vi først?' }).click();
    await page.keyboard.type(texts[2]);
    await page.getByRole('radio', { name: 'Munnleg' }).check();
    await effort.findAndPress(page.getByRole('button', { name: 'Start planen' }));

    await stine.sees('Å sitje ute om kvelden');
    await page.getByRole('region', { name: 'Kome meg ut på trappa' }).getByText('Setje opp rekkverk').waitFor();
    expect(effort.fields.size).toBeLessThanOrEqual(3);
    expect(effort.presses).toBeLessThanOrEqual(10);
    // All that was typed is counted; else the seconds would say too little.
    expect(effort.characters).toBe(texts.join('').length);
    expect(effort.seconds).toBeLessThan(180);
    expect(stine.troubles).toEqual([]);
  });

  scene('what is missing is one press from where it is written, and is counted at once', async () => {
    const { page } = stine!;
    const points = page
      .locator('details')
      .filter({ hasText: /av 9 på plass/ })
      .first();
    const before = (await points.locator('summary').textContent())!;
    await points.locator('summary').click();
    expect(await stine!.accessibilityFaults()).toEqual([]);
    await points.getByRole('button', { name: 'Skriv kva som gir styrke' }).click();
    const strength = page.getByRole('textbox', { name: `Det som gir ${given} styrke` });
    await strength.and(page.locator(':focus')).waitFor();
    await strength.fill('Gode naboar');
    await page
      .getByRole('form', { name: `Det som gir ${given} styrke` })
      .getByRole('button', { name: 'Lagre' })
      .click();
    await stine!.sees('Gode naboar');
    // What whoever is named by law alone cannot see all of is never called complete, nor missing any more.
    await points.getByText('1 punkt kan du ikkje sjå alt av').waitFor();
    await points.getByRole('button', { name: 'Skriv kven de må samarbeide med' }).click();
    await page.getByRole('textbox', { name: 'Andre vi må samarbeide med' }).fill('Fastlegen');
    await page.getByRole('form', { name: 'Andre vi må samarbeide med' }).getByRole('button', { name: 'Lagre' }).click();
    await points.locator('summary').filter({ hasNotText: before }).waitFor();
    // What a measure lacks is written in the measure, and one enter too many changes nothing of it.
    await points.getByRole('button', { name: /^«Setje opp rekkverk» manglar kor mykje/ }).press('Enter');
    const extent = page.getByRole('textbox', { name: 'Kor mykje og kor ofte?' });
    await extent.and(page.locator(':focus')).waitFor();
    await extent.fill('Heile trappa, éin gong');
    await page
      .getByRole('form', { name: 'Endre «Setje opp rekkverk»' })
      .getByRole('button', { name: 'Lagre tiltaket' })
      .click();
    await stine!.sees('Heile trappa, éin gong');
    await points.getByRole('button', { name: /manglar kor mykje/ }).waitFor({ state: 'detached' });
    expect(stine!.troubles).toEqual([]);
  });

  scene('who is missing in the team is asked one press from where it is said, with the field ready', async () => {
    const { page } = stine!;
    await page.getByRole('link', { name: 'Be med fleire i teamet' }).click();
    const form = page.getByRole('form', { name: 'Inviter nokon' });
    await form.getByRole('searchbox').and(page.locator(':focus')).waitFor();
    expect(new URL(page.url()).hash).toBe('#invite');
    expect(await stine!.accessibilityFaults()).toEqual([]);
    await page.goBack();
    await stine!.sees('Gode naboar');
    expect(stine!.troubles).toEqual([]);
  });

  scene('the plan is closed with what is open going on, and a wrong press is taken back', async () => {
    const { page } = stine!;
    await page.getByText('Pause eller avslutte').click();
    await page.getByRole('link', { name: 'Avslutt planen' }).click();
    await page.getByRole('heading', { level: 1, name: `Avslutt planen til ${given}` }).waitFor();
    await page.getByRole('textbox', { name: 'Kvifor blir planen avslutta?' }).fill('Flyttar til ein annan kommune');
    await page.getByRole('button', { name: 'Avslutt planen' }).click();
    await stine!.sees('Vel kva som skjer med «Setje opp rekkverk»');
    await page.getByRole('radio', { name: 'Går vidare utan plan' }).check();
    expect(await stine!.accessibilityFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Avslutt planen' }).click();
    await page.getByRole('heading', { name: `${given} har ingen plan no` }).waitFor();
    await page.getByRole('region', { name: 'Dette går vidare utan plan' }).getByText('Setje opp rekkverk').waitFor();
    expect(await stine!.accessibilityFaults()).toEqual([]);
    await stine!.sees('Du avslutta planen');
    // What the plan held is still there to be read.
    await page.getByRole('region', { name: 'Tidlegare planar' }).getByRole('link', { name: 'Sjå historikken' }).click();
    await page.getByRole('list', { name: 'Historikk' }).getByText('Gode naboar').first().waitFor();
    await page.getByRole('link', { name: 'Til oversynet' }).click();
    await page.getByRole('heading', { name: `${given} har ingen plan no` }).waitFor();
    await page.getByRole('button', { name: 'Angre' }).click();
    await stine!.sees('Å sitje ute om kvelden');
    expect(stine!.troubles).toEqual([]);
  });

  scene('a template says what cannot be put in, and writes nothing without a goal', async () => {
    const { page } = stine!;
    await stine!.goto(`${stine!.path.split('/').slice(0, 3).join('/')}/templates`);
    await page.getByRole('button', { name: 'Bruk denne: Demens' }).click();
    await page.getByRole('button', { name: 'Legg dette i planen' }).waitFor();
    // Nothing but what is common is open to whoever is named by law alone.
    await stine!.sees('Bu trygt heime');
    expect(await stine!.accessibilityFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Legg dette i planen' }).click();
    await stine!.sees('Vel minst eitt mål.');
    await stine!.context.close();
  });
});

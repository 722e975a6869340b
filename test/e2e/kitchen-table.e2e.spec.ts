import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { Effort } from './support/effort';
import { openCollaboration } from './support/open-collaboration';
import { scenes } from './support/scenes';
import { Visitor } from './support/visitor';

const table = { width: 360, height: 740 };
const mostSeconds = 120;

/** Whom it is about, each found by a few letters, and what they are all asked for. */
const services = [
  ['reha', 'Rehabilitering'],
  ['dags', 'Solbakken dagsenter'],
  ['tild', 'Tildelingskontoret'],
] as const;
const areas = ['Helse', 'Kvardag og heim'] as const;
const purpose = 'samarbeide om hjelpa heime';

describe('consent at the kitchen table takes two minutes', () => {
  let browser: Browser;
  let stine: Visitor | undefined;
  const given = 'Borghild';
  const family = `Haugen${Date.now() % 100_000}`;
  const scene = scenes(() => [stine]);

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  scene('a person is registered whom nobody else sees anything of', async () => {
    await openCollaboration(browser, { given, family, bornOn: '1939-05-06' });
  });

  scene('three cards are made ready by the one and answered by the other, on one phone', async () => {
    stine = await Visitor.login(browser, 'Stine Moe', { viewport: table });
    const { page } = stine;
    await page
      .getByRole('link', { name: new RegExp(`${given} ${family}`) })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: `${given} ${family}` }).waitFor();
    const collaboration = stine.path.split('/').slice(0, 3).join('/');
    const effort = await Effort.of(stine);
    await stine.goto(`${collaboration}/consent/table`);

    const form = page.getByRole('form', { name: 'Legg til kort' });
    await form.getByRole('searchbox').and(page.locator(':focus')).waitFor();
    for (const [letters, service] of services) {
      await page.keyboard.type(letters);
      await effort.findAndPress(form.getByRole('button', { name: service, exact: true }));
    }
    for (const area of areas) await form.getByLabel(area, { exact: true }).check();
    await form.getByRole('textbox', { name: 'Kva skal dei bruke det til?' }).click();
    await page.keyboard.type(purpose);
    await effort.findAndPress(form.getByRole('button', { name: 'Legg til kort' }));
    for (const [, service] of services)
      await page.getByRole('button', { name: `Fjern kortet for ${service}` }).waitFor();
    expect(await stine.accessibilityFaults()).toEqual([]);
    await effort.findAndPress(page.getByRole('button', { name: `Gi telefonen til ${given}` }));
    const prepared = effort.seconds;

    const answers = [['Ja'], ['Noko av det', 'Ferdig'], ['Nei']];
    for (const [index, presses] of answers.entries()) {
      await stine.sees(`Spørsmål ${index + 1} av 3`);
      await stine.sees('Ingen derifrå er med i teamet enno.');
      for (const answer of presses) {
        if (answer === 'Ferdig') await page.getByLabel(areas[0], { exact: true }).check();
        await effort.findAndPress(page.getByRole('button', { name: answer, exact: true }));
      }
    }
    await stine.sees('Dette sa du');
    await effort.readAsFarAs(page.getByText(/^Du kan ombestemme deg når som helst/));
    for (const said of [
      'Ja: Rehabilitering får sjå helse og kvardag og heim.',
      'Ja: Solbakken dagsenter får sjå helse.',
      'Nei: Tildelingskontoret får ikkje sjå noko meir.',
    ])
      await stine.sees(said);

    // All that was typed is counted; else the seconds would say too little.
    expect(effort.characters).toBe([...services.map(([letters]) => letters), purpose].join('').length);
    expect(effort.presses).toBe(13);
    // Both halves, each by whoever holds the phone.
    expect(prepared).toBeLessThan(effort.seconds);
    expect(effort.seconds).toBeLessThanOrEqual(mostSeconds);
    expect(stine.troubles).toEqual([]);
    await stine.close();
  });
});

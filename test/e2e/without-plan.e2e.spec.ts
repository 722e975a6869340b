import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { openCollaboration } from './support/open-collaboration';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

describe('a person with a coordinator and no plan', () => {
  let browser: Browser;
  let stine: Visitor;
  const given = 'Bjørghild';
  const family = `Utan${Date.now() % 100_000}`;
  const need = 'Nokon å gå til butikken med';
  const scene = scenes(() => [stine]);
  const tab = (name: string) =>
    stine.page
      .getByRole('navigation', { name: 'Delar av samarbeidet' })
      .getByRole('link', { name, exact: true })
      .click();
  const heading = (name: string) => stine.page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

  beforeAll(async () => {
    browser = await launchBrowser();
    await openCollaboration(browser, { given, family, bornOn: '1945-03-04' });
    stine = await Visitor.login(browser, 'Stine Moe', { viewport: phone });
  });
  afterAll(() => browser.close());

  scene('is found by the coordinator, who copies to the journal that there is none', async () => {
    await stine.goto('/');
    await stine.page
      .getByRole('link', { name: new RegExp(`${given} ${family}`) })
      .first()
      .click();
    await heading(`${given} ${family}`);
    expect(await stine.accessibilityFaults()).toEqual([]);
    await tab('Skriv ut');
    await heading('Skriv ut og kopier');
    const line = await stine.page.getByRole('textbox', { name: 'Linje til journalen' }).inputValue();
    expect(line).toMatch(/^Ingen individuell plan\. Koordinator: Stine Moe, .+ Samarbeidet ligg i Samplan, sett .+\.$/);
    expect(await stine.accessibilityFaults()).toEqual([]);
    await stine.page.getByRole('link', { name: 'Tilbake til oversynet' }).click();
    await heading(`${given} ${family}`);
  });

  scene('gets a first need written down, and taken away again', async () => {
    const { page } = stine;
    await tab('Behov');
    await heading('Behov');
    await stine.sees('Ingen behov er skrivne ned');
    expect(await stine.accessibilityFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Skriv eit behov' }).click();
    await page.getByLabel('Kva trengst?').fill(need);
    await page.getByRole('button', { name: 'Lagre', exact: true }).click();
    const card = page.getByRole('listitem').filter({ hasText: need });
    await card.getByText('Nytt i dag').waitFor();
    await tab('Oversyn');
    await page.getByRole('link', { name: '1 behov ingen har teke' }).click();
    await card.getByRole('button', { name: /^Meir/ }).click();
    await card.getByRole('button', { name: /^Ta bort/ }).click();
    await stine.sees('Ingen behov er skrivne ned');
  });

  scene('has all that was done in the history, and the rest of the pages to read', async () => {
    const { page } = stine;
    await tab('Historikk');
    await page
      .getByRole('list', { name: 'Historikk' })
      .getByText(/tok bort behovet/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Til oversynet' }).click();
    await heading(`${given} ${family}`);
    await tab('Tidslinje');
    await stine.sees('Samarbeidet begynte');
    expect(await stine.accessibilityFaults()).toEqual([]);
    await tab('Lett å lese');
    await heading(`Samarbeidet rundt ${given}`);
    expect(await stine.accessibilityFaults()).toEqual([]);
    expect(stine.troubles).toEqual([]);
  });
});

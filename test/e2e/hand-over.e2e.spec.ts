import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

const inDays = (days: number): string => new Date(Date.now() + days * 24 * 3600 * 1000).toISOString().slice(0, 10);
/** As the calendar has it in Norway, where the municipality is. */
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date());
const words = 'Aud vil helst ha besøk før lunsj.';

describe('handing over: planned, undone, and carried out on the day', () => {
  let browser: Browser;
  let kari: Visitor;
  let per: Visitor;
  let aud: Visitor;
  const scene = scenes(() => [kari, per, aud]);

  beforeAll(async () => {
    browser = await launchBrowser();
    kari = await Visitor.login(browser, 'Kari Berg', { viewport: phone });
    per = await Visitor.login(browser, 'Per Lie', { hat: /Fjellvik/ });
    aud = await Visitor.login(browser, 'Aud Nilsen', { viewport: phone });
  });
  afterAll(() => browser.close());

  const press = (visitor: Visitor, name: string | RegExp) => visitor.page.getByRole('button', { name }).click();
  const step = (visitor: Visitor, name: string) => visitor.page.getByRole('heading', { level: 2, name }).waitFor();

  /** The first step: who, when, and with whom. */
  async function choose(visitor: Visitor, successor: string, onDate: string): Promise<void> {
    const { page } = visitor;
    await visitor.goto('/hand-over');
    await press(visitor, 'Overfør noko');
    await visitor.choose(page.getByLabel('Kven tek over?'), successor);
    await page.getByLabel('Frå og med').fill(onDate);
    await page.getByRole('checkbox', { name: 'Aud Nilsen' }).check();
    expect(await visitor.accessibilityFaults()).toEqual([]);
    await press(visitor, 'Neste');
    await step(visitor, 'Kva følgjer med?');
  }

  const coordinatorOf = async (visitor: Visitor): Promise<string> => {
    const { myCollaborations } = await visitor.ask<{
      myCollaborations: { nodes: { owner: { name: string }; coordinator: { person: { name: string } } }[] };
    }>('{ myCollaborations(first: 50) { nodes { owner { name } coordinator { person { name } } } } }');
    return myCollaborations.nodes.find(({ owner }) => owner.name === 'Aud Nilsen')!.coordinator.person.name;
  };

  scene('the coordinator plans it for a later day, and sees beforehand what the next one may not see', async () => {
    await press(kari, 'Opne menyen');
    await kari.page.getByRole('link', { name: 'Overfør til ein annan' }).click();
    await kari.page.getByRole('heading', { level: 1, name: 'Overfør til ein annan' }).waitFor();
    await press(kari, 'Overfør noko');
    await press(kari, 'Neste');
    await kari.sees('Vel kven som tek over.');
    await choose(kari, 'Per Lie', inDays(5));
    await press(kari, 'Neste');
    await step(kari, 'Kva bør den neste vite?');
    await press(kari, 'Neste');
    await step(kari, 'Sjå over');
    await kari.sees('Per Lie har ikkje lov til å sjå alt dette enno.');
    await kari.sees('Overføringa ventar til det er gitt samtykke.');
    expect(await kari.accessibilityFaults()).toEqual([]);
    await press(kari, 'Planlegg overføringa');
    await kari.sees('Planlagt. Du kan angre fram til dagen.');
    expect(await coordinatorOf(aud)).toBe('Kari Berg');
  });

  scene('the next one hears of it at once, without a reload', async () => {
    await per.page.getByRole('link', { name: /nytt varsel|nye varsel/ }).click();
    await per.sees('Kari Berg vil at du tek over');
    expect(await per.accessibilityFaults()).toEqual([]);
  });

  scene('she undoes it in one press, and both are told', async () => {
    await press(kari, 'Angre');
    await kari.sees('Overføringa er angra. Begge har fått vite det.');
    await per.sees('Overføringa mellom deg og Kari Berg er angra.');
    expect(await coordinatorOf(aud)).toBe('Kari Berg');
  });

  scene('she hands over today, with words of her own, and stays as an ordinary member', async () => {
    await choose(kari, 'Per Lie', today);
    await kari.page.getByLabel('Eg blir med vidare som vanleg medlem').check();
    await press(kari, 'Neste');
    await step(kari, 'Kva bør den neste vite?');
    await kari.page.getByLabel('Om Aud Nilsen').fill(words);
    await press(kari, 'Neste');
    await press(kari, 'Overfør no');
    await kari.sees('Den som skal ta over, har ikkje lov til å sjå alt dette.');
    await kari.page.getByLabel('Gå vidare utan å vente').check();
    await press(kari, 'Overfør no');
    await kari.sees('Overført. Dei det gjeld, har fått vite det.');
  });

  scene('the person gets one calm notice about who is new', async () => {
    await aud.page.getByRole('link', { name: /nytt varsel|nye varsel/ }).click();
    await aud.sees('Per Lie er ny koordinator.');
    expect(await aud.page.getByText('Per Lie er ny koordinator.', { exact: true }).count()).toBeLessThanOrEqual(2);
    expect(await aud.accessibilityFaults()).toEqual([]);
    expect(await coordinatorOf(aud)).toBe('Per Lie');
  });

  scene('the next one reads what she wrote, and hands it back', async () => {
    await per.goto('/hand-over');
    await per.sees(words);
    await choose(per, 'Kari Berg', today);
    await per.page.getByLabel('Eg blir med vidare som vanleg medlem').check();
    await per.page.getByLabel('Opne tiltak eg har ansvar for').uncheck();
    await press(per, 'Neste');
    await press(per, 'Neste');
    await press(per, 'Overfør no');
    await per.sees('Overført. Dei det gjeld, har fått vite det.');
    expect(await coordinatorOf(aud)).toBe('Kari Berg');
  });
});

import { syntheticNationalId } from '@samplan/tooling/demo-data';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { ProgramInTime } from './support/program-in-time';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

const given = 'Torhild';
const name = `${given} Aarstad`;
const goal = 'Gå på kafé om fredagane';
const need = 'Nokon å gå saman med';

describe('a year in the life of a plan', () => {
  let browser: Browser;
  let program: ProgramInTime | undefined;
  let now: Date;
  let plan = '';
  let here: Visitor[] = [];
  const scene = scenes(() => here, 180_000);

  const enter = async (who: string, viewport?: typeof phone): Promise<Visitor> => {
    const visitor = await Visitor.login(browser, who, { at: now, ...(viewport && { viewport }) });
    here.push(visitor);
    return visitor;
  };
  /** Everybody goes home, and comes back so many days after the beginning. */
  const days = async (count: number): Promise<void> => {
    for (const visitor of here) await visitor.close();
    here = [];
    now = await program!.days(count);
  };
  const button = ({ page }: Visitor, text: string) => page.getByRole('button', { name: text, exact: true });

  beforeAll(async () => {
    browser = await launchBrowser();
    program = await ProgramInTime.seeded(`year_${Date.now()}`);
    process.env['SAMPLAN_TEST_ORIGIN'] = program.origin;
  }, 120_000);
  afterAll(async () => {
    await program?.stop();
    await browser.close();
  });

  scene('the first day: somebody has asked for a plan, and it begins with one goal and one thing to do', async () => {
    await days(0);
    const tor = await enter('Tor Lunde');
    await tor.goto('/register');
    await tor.page.getByLabel('Førenamn').fill(given);
    await tor.page.getByLabel('Etternamn').fill('Aarstad');
    await tor.page
      .getByRole('textbox', { name: 'Fødselsnummer eller D-nummer' })
      .fill(syntheticNationalId('1951-06-07', 3));
    await tor.page.getByLabel('Når?').fill('2026-01-02');
    await tor.page.getByLabel('På kva måte?').fill('I ein samtale heime');
    await tor.page.getByLabel(/Søk etter namn/).fill('Stine Moe');
    await tor.page.getByRole('radio', { name: 'Stine Moe' }).check();
    await button(tor, 'Opne samarbeidet').click();
    await tor.page.getByRole('heading', { level: 1, name: 'Samarbeidet er opna' }).waitFor();

    const stine = await enter('Stine Moe');
    await stine.page
      .getByRole('link', { name: new RegExp(name) })
      .first()
      .click();
    await stine.page.getByRole('link', { name: 'Start planen saman' }).click();
    await stine.page.getByRole('textbox', { name: `Kva er viktig for ${given}?` }).fill('Å treffe folk');
    await stine.page.getByRole('textbox', { name: `Kva ønskjer ${given} å få til først?` }).fill(goal);
    await stine.page.getByRole('textbox', { name: 'Kva gjer vi først?' }).fill('Finne tidene på bussen');
    await stine.page.getByRole('radio', { name: 'Munnleg' }).check();
    await button(stine, 'Start planen').click();
    await stine.sees('Å treffe folk');
    plan = stine.path.split('/').slice(0, 3).join('/');
    await stine.goto(`${plan}/needs`);
    await button(stine, 'Skriv eit behov').click();
    await stine.page.getByLabel('Kva trengst?').fill(need);
    await button(stine, 'Lagre').click();
    await stine.sees('Nytt i dag');
  });

  scene('the eighth day: the coordinator is told that a need waits', async () => {
    await days(8);
    const stine = await enter('Stine Moe');
    await stine.goto('/notices');
    await stine.sees(/Eit behov .*vent/);
  });

  scene('the fifteenth day: the coordinating unit learns who and how long, never what; then it is taken', async () => {
    await days(15);
    const tor = await enter('Tor Lunde');
    await tor.goto('/coordination');
    const lines = tor.page.getByRole('listitem');
    const waiting = lines.filter({ hasText: name }).filter({ hasText: '15 dagar' });
    await tor.page.getByRole('heading', { name: 'Behov ingen har teke' }).waitFor();
    // Whoever has waited longest stands first, and this one has not waited long.
    while (!(await waiting.isVisible())) {
      const shown = await lines.count();
      await button(tor, 'Vis fleire').first().click();
      await lines.nth(shown).waitFor();
    }
    await waiting.getByText('Koordinator: Stine Moe').waitFor();
    expect(await tor.page.locator('body').innerText()).not.toContain(need);
    const stine = await enter('Stine Moe', phone);
    await stine.goto(`${plan}/needs`);
    await button(stine, `Eg tek det: ${need}`).click();
    await stine.sees(/Stine Moe, .+ har det/);
    const { unowned } = await tor.ask<{ unowned: { nodes: { owner: { name: string } }[] } }>(
      '{ unowned: unownedNeeds(first: 100) { nodes { owner { name } } } }',
    );
    expect(unowned.nodes.map(({ owner }) => owner.name)).not.toContain(name);
    expect(unowned.nodes.length).toBeGreaterThan(0);
  });

  scene(
    'after half a year: the day to look at the plan is told of, and put off with one press and a reason',
    async () => {
      await days(185);
      const stine = await enter('Stine Moe', phone);
      await stine.goto('/notices');
      await stine.sees(/sjå på/);
      await stine.goto(`${plan}/evaluation`);
      await button(stine, 'Utset «Planen som heilskap»').click();
      await stine.page.getByRole('textbox', { name: 'Kvifor utset vi det?' }).fill('Ho er på sjukehus');
      await stine.page.getByRole('button', { name: /^1 månad/ }).click();
      await stine.sees(/Utsett frå .+ Ho er på sjukehus/);
      expect(await stine.accessibilityFaults()).toEqual([]);
    },
  );

  scene('a month later: it is told of again, and how it goes is said from both sides', async () => {
    await days(217);
    const stine = await enter('Stine Moe');
    await stine.goto('/notices');
    await stine.sees(/sjå på/);
    await stine.goto(`${plan}/evaluation`);
    await evaluate(stine, {
      service: 'Litt dårlegare',
      own: 'Som håpa',
      words: 'Eg var ute to gonger',
      learnt: 'Fredag er for travelt',
    });
    await stine.sees('Fredag er for travelt');
  });

  scene('after a year: twice said, a course is drawn, the plan is in use, and the year can be read', async () => {
    await days(366);
    const stine = await enter('Stine Moe');
    await stine.goto(`${plan}/evaluation`);
    await stine.sees('Planen er verksam');
    await evaluate(stine, {
      service: 'Litt betre',
      own: 'Mykje betre',
      words: 'No går eg kvar veke',
      learnt: 'Laurdag er betre',
    });
    const card = stine.page.getByRole('region', { name: goal });
    await card.scrollIntoViewIfNeeded();
    await card.locator('.ev-chart').waitFor();
    await card.getByText('Vis som tabell').click();
    const rows = card.getByRole('table').getByRole('row');
    await rows.filter({ hasText: 'Mykje betre enn håpa' }).filter({ hasText: 'Litt betre enn håpa' }).waitFor();
    await rows.filter({ hasText: 'Som håpa' }).filter({ hasText: 'Litt dårlegare enn håpa' }).waitFor();
    expect(await stine.accessibilityFaults()).toEqual([]);
    await stine.goto(`${plan}/timeline`);
    const been = stine.page.getByRole('region', { name: 'Har hendt' });
    const looked = been.getByRole('link', { name: `Såg på korleis det går: ${goal}` });
    await looked.nth(1).waitFor();
    expect(await looked.count()).toBe(2);
    expect(await stine.accessibilityFaults()).toEqual([]);
    await stine.goto(`${plan}/history`);
    await stine.sees('Ho er på sjukehus');
    await stine.sees('Eg var ute to gonger');
    expect(here.flatMap(({ troubles }) => troubles)).toEqual([]);
  });
});

interface Said {
  service: string;
  own: string;
  words: string;
  learnt: string;
}

async function evaluate({ page }: Visitor, { service, own, words, learnt }: Said): Promise<void> {
  const card = page.getByRole('region', { name: goal });
  await card.getByRole('button', { name: `Evaluer «${goal}»` }).click();
  const form = card.getByRole('form', { name: `Evaluer «${goal}»` });
  await form
    .getByRole('radiogroup', { name: /slik tenestene ser det/ })
    .getByRole('radio', { name: new RegExp(`^${service}`) })
    .check();
  await form
    .getByRole('radiogroup', { name: /seier .+ sjølv/ })
    .getByRole('radio', { name: new RegExp(`^${own}`) })
    .check();
  await form.getByRole('textbox', { name: /Med orda til/ }).fill(words);
  await form.getByRole('checkbox', { name: /sjølv har sagt/ }).check();
  await form.getByRole('textbox', { name: 'Kva har vi lært?' }).fill(learnt);
  await form.getByRole('button', { name: 'Lagre evalueringa' }).click();
  await form.waitFor({ state: 'detached' });
}

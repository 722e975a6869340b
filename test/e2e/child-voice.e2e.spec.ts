import { buildWorld, type World } from '@samplan/test/support';
import { programDatabase } from '@samplan/tooling/dev-env';
import type { Browser, Locator } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { loginOf, logInAt } from './support/at-provider';
import { scenes } from './support/scenes';
import { desk, phone, Visitor } from './support/visitor';

const goal = 'Pusterom for alle heime';
const title = 'Avlasting i helgene';

describe('a child is heard before child welfare begins', () => {
  let browser: Browser;
  let world: World;
  let siv: Visitor;
  let nina: Visitor;
  let mother: Visitor;
  let goals: string;
  const scene = scenes(() => [siv, nina, mother]);
  const run = `${Date.now() % 1_000_000}`.padStart(6, '0');
  const account = (number: number): string => `5${number}${run}345`;

  beforeAll(async () => {
    browser = await launchBrowser();
    world = await buildWorld(programDatabase(process.env['SAMPLAN_TEST_DATA']!));
    const family = await world.unit('family_centre', 'Familiesenteret');
    const welfare = await world.unit('child_welfare', 'Barnevernstenesta');
    const work = { kind: 'professional' } as const;
    const coordinator = await world.person({
      ...work,
      unit: family,
      name: 'Siv Hauge',
      loginId: await loginOf(world, account(1)),
    });
    const contact = await world.person({
      ...work,
      unit: welfare,
      name: 'Nina Rye',
      loginId: await loginOf(world, account(2)),
    });
    const parent = await world.person({
      kind: 'citizen',
      name: 'Maria Øye',
      loginId: await loginOf(world, account(3)),
    });
    const owner = await world.person({ kind: 'citizen', name: 'Iben Øye' });
    await world.db.query("update person set born_on = app.today() + 120 - interval '12 years' where id = $1", [
      owner.id,
    ]);
    const collaboration = await world.collaboration({ owner });
    await collaboration.member(coordinator, { role: 'child_coordinator' });
    await collaboration.member(contact);
    for (const unit of [family, welfare]) await collaboration.ground({ to: unit });
    await collaboration.circle.parent(parent);
    const plan = await collaboration.plan();
    await plan.goal({ title: goal, lifeArea: 'family' });
    goals = `/c/${collaboration.id}/goals`;
  });
  afterAll(async () => {
    await world.close();
    await browser.close();
  });

  const enters = async (number: number, viewport: typeof desk): Promise<Visitor> => {
    const visitor = await Visitor.open(browser, viewport);
    await visitor.goto(goals);
    await logInAt(visitor, account(number));
    await visitor.sees(goal);
    return visitor;
  };
  const button = (visitor: Visitor, name: string | RegExp): Locator => visitor.page.getByRole('button', { name });

  scene('the coordinator gives child welfare something to answer for, and the page says what comes first', async () => {
    siv = await enters(1, desk);
    const section = siv.page.getByRole('region', { name: goal });
    await section.getByRole('button', { name: /Legg til tiltak/ }).click();
    await section.getByLabel('Kva skal gjerast?').fill(title);
    await siv.choose(section.getByLabel('Kven har ansvaret?'), 'Nina Rye');
    await section.getByLabel('Når skal det vere gjort?').fill('2099-01-01');
    await section.getByRole('button', { name: 'Lagre tiltaket' }).click();
    await siv.sees('Snakk med barnet først');
    await siv.sees(', Barnevernstenesta');
    expect(await siv.accessibilityFaults()).toEqual([]);
  });

  scene('nothing begins before it is written down, and why stands beside it', async () => {
    nina = await enters(2, desk);
    await nina.sees('Snakk med barnet først');
    await button(nina, `Merk som gjort: ${title}`).click();
    await nina.sees(/Skriv først om nokon har snakka med barnet/);
    await button(nina, 'Skriv om samtalen').click();
    const form = nina.page.getByRole('form', { name: 'Skriv om samtalen' });
    await form.getByRole('radio', { name: 'Nei, det er ikkje gjort' }).check();
    await form.getByRole('button', { name: 'Lagre' }).click();
    await form.getByText('Dette må fyllast ut.').waitFor();
    expect(await nina.accessibilityFaults()).toEqual([]);
    await form.getByRole('radio', { name: 'Ja, nokon har snakka med barnet' }).check();
    await form.getByRole('radiogroup', { name: 'Kva seier føresette?' }).getByRole('radio', { name: 'Nei' }).check();
    await form.getByLabel(/Meir om det føresette seier/).fill('Far vil vente til hausten');
    await form.getByRole('button', { name: 'Lagre' }).click();
    await nina.sees(/Nina Rye snakka med barnet/);
    await nina.sees('Føresette seier: Nei · Far vil vente til hausten');
  });

  scene('a parent sees that the child was heard, and nothing of what the other parent said', async () => {
    mother = await enters(3, phone);
    await mother.sees(/Nina Rye snakka med barnet/);
    expect(await mother.page.getByRole('main').innerText()).not.toContain('hausten');
    expect(await mother.accessibilityFaults()).toEqual([]);
  });

  scene('then it begins, and the next birthday that matters stands on the page', async () => {
    await button(nina, `Merk som gjort: ${title}`).click();
    await button(nina, `Angre: ${title}`).waitFor();
    await nina.sees(/Blir 12 år .*: det barnet meiner, veg tungt/);
    await siv.sees(/Nina Rye snakka med barnet/);
    expect([...siv.troubles, ...nina.troubles, ...mother.troubles]).toEqual([]);
  });
});

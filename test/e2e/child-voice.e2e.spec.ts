import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { inMunicipality } from './support/municipality';
import { scenes } from './support/scenes';
import { desk, phone, Visitor } from './support/visitor';

interface Found {
  myCollaborations: {
    nodes: { id: string; owner: { name: string }; plan: { goals: { id: string; title: string }[] } | null }[];
  };
}

const title = 'Avlasting i helgene';

describe('a child is heard before child welfare begins', () => {
  let browser: Browser;
  let ingrid: Visitor;
  let maria: Visitor;
  let measureId: string;
  const scene = scenes(() => [ingrid, maria]);

  beforeAll(async () => {
    browser = await launchBrowser();
    ingrid = await Visitor.login(browser, 'Ingrid Solvang', { viewport: desk });
    maria = await Visitor.login(browser, 'Maria Aasheim', { viewport: phone });
    const { myCollaborations } = await ingrid.ask<Found>(
      '{ myCollaborations(first: 50) { nodes { id owner { name } plan { goals { id title } } } } }',
    );
    const iben = myCollaborations.nodes.find(({ owner }) => owner.name === 'Iben Aasheim')!;
    const goal = iben.plan!.goals.find((one) => one.title === 'Ha det fint på skolen')!;
    const { session } = await ingrid.ask<{ session: { hat: { personId: string } } }>(
      '{ session { hat { personId } } }',
    );
    const { addMeasure } = await ingrid.ask<{ addMeasure: { measure: { id: string } } }>(
      `mutation { addMeasure(input: { goalId: "${goal.id}", title: "${title}", deadline: "2099-01-01", accountablePersonId: "${session.hat.personId}" }) { measure { id } errors { __typename } } }`,
    );
    measureId = addMeasure.measure.id;
    await inMunicipality('Fjellvik', (client) =>
      client.query(
        "update measure set accountable_unit_id = (select id from unit where kind = 'child_welfare' order by id limit 1) where id = $1",
        [measureId],
      ),
    );
    await ingrid.goto(`/c/${iben.id}/goals#${measureId}`);
    await maria.goto(`/c/${iben.id}/goals`);
  });
  afterAll(async () => {
    await ingrid.ask(
      `mutation { setMeasureRemoved(input: { id: "${measureId}", removed: true }) { errors { __typename } } }`,
    );
    await browser.close();
  });

  const button = (name: string | RegExp) => ingrid.page.getByRole('button', { name });

  scene('nothing begins before it is written down, and why stands beside it', async () => {
    await ingrid.sees('Snakk med barnet først');
    await button(`Merk som gjort: ${title}`).click();
    await ingrid.sees(/Skriv først om nokon har snakka med barnet/);
    await button('Skriv om samtalen').click();
    const form = ingrid.page.getByRole('form', { name: 'Skriv om samtalen' });
    await form.getByRole('radio', { name: 'Nei, det er ikkje gjort' }).check();
    await form.getByRole('button', { name: 'Lagre' }).click();
    await form.getByText('Dette må fyllast ut.').waitFor();
    expect(await ingrid.accessibilityFaults()).toEqual([]);
    await form.getByRole('radio', { name: 'Ja, nokon har snakka med barnet' }).check();
    await form.getByRole('radiogroup', { name: 'Kva seier føresette?' }).getByRole('radio', { name: 'Nei' }).check();
    await form.getByLabel(/Meir om det føresette seier/).fill('Far vil vente til hausten');
    await form.getByRole('button', { name: 'Lagre' }).click();
    await ingrid.sees(/Ingrid Solvang snakka med barnet/);
    await ingrid.sees('Føresette seier: Nei · Far vil vente til hausten');
  });

  scene('a parent sees that the child was heard, and nothing of what the other parent said', async () => {
    await maria.sees(/Ingrid Solvang snakka med barnet/);
    expect(await maria.page.getByRole('main').innerText()).not.toContain('hausten');
    expect(await maria.accessibilityFaults()).toEqual([]);
  });

  scene('then it begins, and the next birthday that matters stands on the page', async () => {
    await button(`Merk som gjort: ${title}`).click();
    await button(`Angre: ${title}`).waitFor();
    await ingrid.sees(/Blir 12 år .*: det barnet meiner, veg tungt/);
  });
});

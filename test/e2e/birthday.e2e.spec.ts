import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { inMunicipality } from './support/municipality';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

interface People {
  myCollaborations: { nodes: { id: string; owner: { name: string } }[] };
}

const health = 'Sove bedre om natta';
const school = 'Ha det fint på skolen';

/** Makes the child so old that the birthday is in so many days, as counted in Norway; gives the day it was before. */
const born = (name: string, years: number, days: number): Promise<string> =>
  inMunicipality('Fjellvik', async (client) => {
    const { rows } = await client.query<{ was: string }>(
      `select born_on::text as was from person where given_name || ' ' || family_name = $1`,
      [name],
    );
    await client.query(
      `update person set born_on = (app.today() + $3::int - make_interval(years => $2))::date where given_name || ' ' || family_name = $1`,
      [name, years, days],
    );
    return rows[0]!.was;
  });

const bornOn = (name: string, date: string): Promise<unknown> =>
  inMunicipality('Fjellvik', (client) =>
    client.query(`update person set born_on = $2 where given_name || ' ' || family_name = $1`, [name, date]),
  );

describe('a mother, the day before and the day of a birthday', () => {
  let browser: Browser;
  let maria: Visitor;
  const before: Record<string, string> = {};
  const paths: Record<string, string> = {};
  const scene = scenes(() => [maria]);

  beforeAll(async () => {
    browser = await launchBrowser();
    maria = await Visitor.login(browser, 'Maria Aasheim', { viewport: phone });
    const { myCollaborations } = await maria.ask<People>(
      '{ myCollaborations(first: 10) { nodes { id owner { name } } } }',
    );
    for (const { id, owner } of myCollaborations.nodes) paths[owner.name] = `/c/${id}`;
  });
  afterAll(async () => {
    for (const [name, date] of Object.entries(before)) await bornOn(name, date);
    await browser.close();
  });

  scene('each child has been told of beforehand: a notice, and the day on the page of who sees what', async () => {
    await maria.goto('/notices');
    await maria.sees(/endrar det seg kven som får sjå og bestemme/);
    await maria.goto(`${paths['Jonas Aasheim']}/consent`);
    await maria.sees(/16 år/);
    expect(await maria.accessibilityFaults()).toEqual([]);
  });

  scene(
    'the day before 16 she reads what is about health; from the day itself no more, and the rest stays',
    async () => {
      before['Jonas Aasheim'] = await born('Jonas Aasheim', 16, 1);
      await maria.goto(paths['Jonas Aasheim']!);
      await maria.sees(health);
      await maria.sees(school);
      await born('Jonas Aasheim', 16, 0);
      await maria.page.getByText(health).waitFor({ state: 'detached' });
      await maria.sees(school);
      await maria.goto(paths['Jonas Aasheim']!);
      await maria.sees(school);
      expect(await maria.page.locator('body').innerText()).not.toContain(health);
    },
  );

  scene(
    'the day before 18 she is there; from the day itself the page is gone, and so is the child from her list',
    async () => {
      before['Sara Aasheim'] = await born('Sara Aasheim', 18, 1);
      await maria.goto(paths['Sara Aasheim']!);
      await maria.sees(school);
      expect(await maria.page.locator('body').innerText()).not.toContain(health);
      await born('Sara Aasheim', 18, 0);
      await maria.sees('Vi finn ikkje denne sida');
      await maria.page.getByText('Sara Aasheim').first().waitFor({ state: 'detached' });
      await maria.goto('/');
      await maria.sees('Jonas Aasheim');
      expect(await maria.page.locator('body').innerText()).not.toContain('Sara');
      expect(maria.troubles).toEqual([]);
    },
  );

  scene('the coordinator still sees both children whole', async () => {
    const ingrid = await Visitor.login(browser, 'Ingrid Solvang');
    for (const name of ['Jonas Aasheim', 'Sara Aasheim']) {
      await ingrid.goto(paths[name]!);
      await ingrid.sees(health);
    }
    await ingrid.close();
  });
});

import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { inMunicipality } from './support/municipality';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

const said = 'Hei, Per her: vi prøver trappa på torsdag';

describe('a service one relative is not to know of, while another one knows it', () => {
  let browser: Browser;
  let kari: Visitor;
  let liv: Visitor;
  let emil: Visitor;
  let planPath: string;
  const entryId = randomUUID();
  const groundId = randomUUID();
  const scene = scenes(() => [kari, liv, emil]);

  beforeAll(async () => {
    browser = await launchBrowser();
    kari = await Visitor.login(browser, 'Kari Berg');
    const { found } = await kari.ask<{ found: { nodes: { id: string; owner: { name: string } }[] } }>(
      '{ found: myCollaborations(first: 20) { nodes { id owner { name } } } }',
    );
    const { id } = found.nodes.find(({ owner }) => owner.name === 'Aud Nilsen')!;
    planPath = `/c/${id}`;
    await inMunicipality('Fjellvik', async (db) => {
      // A second relative with a login: Emil, for as long as this journey lasts.
      const near = `select $1::uuid, c.tenant_id, c.id, p.id`;
      const from = `from collaboration c join person p on p.given_name = 'Emil' and p.family_name = 'Strand' where c.id = $2`;
      await db.query(
        `insert into next_of_kin (id, tenant_id, collaboration_id, person_id, relationship, level, areas, valid)
         ${near}, 'Barnebarn', 'contribute', '{health,daily_living,family}', tstzrange(now(), null) ${from}`,
        [entryId, id],
      );
      await db.query(
        `insert into ground (id, tenant_id, collaboration_id, person_id, kind, areas, purpose, given_how, recorded_by, recorded_at, given_by, valid)
         ${near}, 'consent', '{health,daily_living,family}', 'Følgje med', 'spoken', c.owner_id, now(), c.owner_id, tstzrange(now(), null) ${from}`,
        [groundId, id],
      );
    });
    liv = await Visitor.login(browser, 'Liv Nilsen', { hat: /[Pp]årørande/, viewport: phone });
    emil = await Visitor.login(browser, 'Emil Strand', { viewport: phone });
  });
  afterAll(async () => {
    await inMunicipality('Fjellvik', async (db) => {
      for (const [table, id] of [
        ['ground', groundId],
        ['next_of_kin', entryId],
      ])
        await db.query(`update ${table} set valid = tstzrange(lower(valid), now()) where id = $1`, [id]);
    });
    await browser.close();
  });

  const team = (visitor: Visitor) => visitor.page.getByRole('main').getByText('Per Lie').first();
  const words = (visitor: Visitor) => visitor.page.locator('body').innerText();

  scene('both see the service to begin with', async () => {
    for (const visitor of [liv, emil]) {
      await visitor.goto(planPath);
      await visitor.page.getByRole('heading', { level: 1 }).waitFor();
      await team(visitor).waitFor();
      expect(await words(visitor)).toContain('Rehabilitering');
    }
  });

  scene('the coordinator guards it toward one of them, and it goes from their open page', async () => {
    await kari.goto(`${planPath}/consent`);
    await kari.page.getByRole('link', { name: 'Skjerming' }).click();
    await kari.sees('Ingenting er skjult for nokon');
    await kari.page.getByRole('button', { name: 'Skjerm ei teneste' }).click();
    const form = kari.page.getByRole('form', { name: 'Skjerm ei teneste' });
    await form.getByRole('button', { name: 'Skjerm' }).click();
    await form.getByText('Dette må fyllast ut.').first().waitFor();
    await kari.choose(form.getByLabel('Kven skal ikkje få vite det her?'), 'Liv Nilsen');
    await kari.choose(form.getByLabel('Kva teneste?'), 'Rehabilitering');
    await form.getByLabel('Kvifor?').fill('Skal få vite det i ein samtale');
    await form.getByLabel('Kva heimel?').fill('Forvaltningslova § 13');
    await kari.choose(form.getByLabel('Kven har bestemt det?'), 'Kari Berg');
    const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await form.getByLabel('Til og med kva dag?').fill(inAMonth);
    expect(await kari.accessibilityFaults()).toEqual([]);
    await form.getByRole('button', { name: 'Skjerm' }).click();
    await kari.page.getByRole('article', { name: 'Rehabilitering er skjult for Liv Nilsen' }).waitFor();
    expect(await kari.accessibilityFaults()).toEqual([]);

    await team(liv).waitFor({ state: 'detached' });
    await liv.page.waitForLoadState('networkidle');
    expect(await words(liv)).not.toMatch(/Per Lie|Rehabilitering|Marte Fossum|skjult|skjerma/i);
    await team(emil).waitFor();
  });

  scene('what it says now reaches the one and not the other', async () => {
    const per = await Visitor.login(browser, 'Per Lie', { hat: /Fjellvik/ });
    await per.goto(`${planPath}/thread`);
    await emil.goto(`${planPath}/thread`);
    await emil.page.getByRole('heading', { level: 1 }).waitFor();
    await liv.goto(`${planPath}/thread`);
    await liv.page.getByRole('heading', { level: 1 }).waitFor();
    await per.page.getByRole('textbox').fill(said);
    await per.page.getByRole('button', { name: 'Send' }).click();
    await emil.sees(said);
    await per.close();
    // What comes after it has reached her too, so what has not come will not.
    await kari.goto(`${planPath}/thread`);
    await kari.page.getByRole('textbox').fill('Takk for i dag, alle saman');
    await kari.page.getByRole('button', { name: 'Send' }).click();
    await liv.sees('Takk for i dag, alle saman');
    expect(await words(liv)).not.toMatch(/Per Lie|trappa på torsdag|Rehabilitering/);
    for (const page of ['', '/team', '/meetings', '/thread', '/guards']) {
      await liv.goto(`${planPath}${page}`);
      await liv.settles();
      expect(await words(liv)).not.toMatch(/Per Lie|Rehabilitering|Marte Fossum/);
    }
  });

  scene('told, everything shows at once', async () => {
    await liv.goto(planPath);
    await liv.settles();
    await kari.goto(`${planPath}/guards`);
    await kari.page.getByRole('button', { name: 'Merk som fortalt: Rehabilitering er skjult for Liv Nilsen' }).click();
    await kari.page.getByRole('button', { name: 'Ja, det er fortalt til Liv Nilsen' }).click();
    await kari.page.getByRole('article', { name: 'Rehabilitering var skjult for Liv Nilsen' }).waitFor();
    await team(liv).waitFor();
    await liv.goto(`${planPath}/thread`);
    await liv.sees(said);
  });

  scene('nothing went wrong on any page', async () => {
    expect([kari, liv, emil].flatMap(({ troubles }) => troubles)).toEqual([]);
  });
});

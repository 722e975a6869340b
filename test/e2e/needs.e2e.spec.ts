import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { inMunicipality } from './support/municipality';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

const text = 'Nokon å handle saman med på fredagar';

const waitedFor = (days: number): Promise<unknown> =>
  inMunicipality('Fjellvik', (client) =>
    client.query('update need set open_since = app.now() - make_interval(days => $2) where text = $1', [text, days]),
  );

describe('a need nobody has taken', () => {
  let browser: Browser;
  let liv: Visitor;
  let kari: Visitor;
  let tor: Visitor;
  let plan: string;
  const scene = scenes(() => [liv, kari, tor]);
  const button = (visitor: Visitor, name: string) => visitor.page.getByRole('button', { name, exact: true });

  beforeAll(async () => {
    browser = await launchBrowser();
    liv = await Visitor.login(browser, 'Liv Nilsen', { viewport: phone, hat: /Pårørande/ });
    kari = await Visitor.login(browser, 'Kari Berg');
    tor = await Visitor.login(browser, 'Tor Lunde');
    await kari.goto('/people');
    await kari.page
      .getByRole('main')
      .getByRole('link', { name: /Aud Nilsen/ })
      .first()
      .click();
    await kari.page.getByRole('heading', { level: 1, name: 'Aud Nilsen' }).waitFor();
    plan = kari.path;
  });
  afterAll(async () => {
    await inMunicipality('Fjellvik', (client) =>
      client.query(
        `with gone as (update need set removed_at = app.now(), removed_by = created_by where text = $1 returning measure_id)
         update measure set removed_at = app.now(), removed_by = created_by where id in (select measure_id from gone)`,
        [text],
      ),
    );
    await browser.close();
  });

  scene('is written on a phone by the daughter, and the coordinator sees it come', async () => {
    await kari.goto(`${plan}/needs`);
    await kari.page.getByRole('heading', { level: 1, name: 'Behov' }).waitFor();
    await liv.goto(`${plan}/needs`);
    await button(liv, 'Skriv eit behov').click();
    await liv.page.getByLabel('Kva trengst?').fill(text);
    await liv.page.getByLabel('Kva del av livet gjeld det?').selectOption({ label: 'Kvardag og heim' });
    await button(liv, 'Lagre').click();
    await liv.page.getByRole('listitem').filter({ hasText: text }).getByText('Nytt i dag').waitFor();
    expect(await liv.accessibilityFaults()).toEqual([]);
    await kari.sees(text);
  });

  scene('when the days have gone the coordinating unit learns how long, and never what', async () => {
    await waitedFor(15);
    await inMunicipality('Fjellvik', (client) => client.query('select app.escalate_needs(14)'));
    await tor.goto('/coordination');
    await tor.sees('Behov ingen har teke');
    const waiting = tor.page.getByRole('listitem').filter({ hasText: 'Aud Nilsen' }).filter({ hasText: '15 dagar' });
    await waiting.getByText('Koordinator: Kari Berg').waitFor();
    expect(await tor.page.getByRole('main').innerText()).not.toContain('handle');
    expect(await tor.accessibilityFaults()).toEqual([]);
    await kari.goto('/notices');
    await kari.sees('Eit behov har venta for lenge utan at nokon har teke det.');
    await kari.goto(plan);
    await kari.sees('Har venta opptil 15 dagar');
  });

  scene('is taken in one press, made a measure in one, and met', async () => {
    await kari.goto(`${plan}/needs`);
    await button(kari, `Eg tek det: ${text}`).click();
    await kari.sees(/Kari Berg, .+ har det/);
    await button(kari, `Gjer til tiltak: ${text}`).click();
    const card = kari.page.getByRole('listitem').filter({ hasText: text });
    await card.getByRole('link', { name: 'Tiltaket' }).waitFor();
    await card.getByText('Avtalt').waitFor();
    await tor.goto('/coordination');
    await tor.page.getByText('15 dagar').waitFor({ state: 'detached' });
    await liv.sees(/Kari Berg, .+ har det/);
    await button(liv, `Det er dekt: ${text}`).click();
    await liv.page.getByText(/^Ferdige \(/).click();
    await liv.page.getByRole('listitem').filter({ hasText: text }).getByText('Dekt').waitFor();
    expect(await kari.accessibilityFaults()).toEqual([]);
    expect([...liv.troubles, ...kari.troubles, ...tor.troubles]).toEqual([]);
  });
});

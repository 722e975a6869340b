import { buildWorld, syntheticNationalId, type World, type WorldPerson } from '@samplan/test/support';
import { programDatabase } from '@samplan/tooling/dev-env';
import type { Browser } from 'playwright-core';
import { launchBrowser, programOrigin } from '../support/browser/launch-browser';
import { loginOf, logInAt } from './support/at-provider';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

const administrator = '22212112345';
const leader = '23212112345';
const nationalId = syntheticNationalId('1982-05-06', 3);

describe('an employee comes in with HelseID, on the word of two', () => {
  let browser: Browser;
  let world: World;
  let siri: Visitor;
  let mona: Visitor;
  let berit: Visitor;
  const scene = scenes(() => [siri, mona, berit]);

  beforeAll(async () => {
    browser = await launchBrowser();
    world = await buildWorld(programDatabase(process.env['SAMPLAN_TEST_DATA']!));
    const unit = await world.unit('home_care', 'Heimetenesta Nord');
    const kind = 'professional' as const;
    const add = (name: string, rest: Partial<Parameters<World['person']>[0]> = {}): Promise<WorldPerson> =>
      world.person({ kind, unit, name, ...rest });
    await add('Siri Vik', { role: 'administrator', loginId: await loginOf(world, administrator) });
    await add('Berit Sand', { role: 'leader', loginId: await loginOf(world, leader) });
    const employee = await add('Mona Tveit');
    await world.db.query('update person set login_id = null where id = $1', [employee.id]);
  });
  afterAll(async () => {
    await world.close();
    await browser.close();
  });

  const saysNumber = async ({ page }: Visitor, text: string): Promise<void> => {
    await page.getByLabel('Fødselsnummer eller D-nummer').fill(text);
    await page.getByRole('button', { name: 'Lagre nummeret' }).click();
  };

  scene('an administrator types her number, and reads beside it what is wrong', async () => {
    siri = await Visitor.open(browser, phone);
    await siri.goto('/administration');
    await logInAt(siri, administrator);
    await siri.page
      .getByRole('link', { name: /Heimetenesta Nord/ })
      .first()
      .click();
    const line = siri.page.getByRole('listitem').filter({ hasText: 'Mona Tveit' });
    await line.getByRole('button', { name: 'Fødselsnummer for HelseID' }).click();
    await siri.sees('Ingen har skrive noko nummer.');
    await saysNumber(siri, `${nationalId.slice(0, 10)}x`);
    await siri.sees(/ikkje eit gyldig fødselsnummer/);
    expect(await siri.page.getByLabel('Fødselsnummer eller D-nummer').inputValue()).toBe(`${nationalId.slice(0, 10)}x`);
    expect(await siri.accessibilityFaults()).toEqual([]);
    await saysNumber(siri, nationalId);
    await siri.sees(/^Nummeret er skrive\. No må ein til/);
    expect(await siri.accessibilityFaults()).toEqual([]);
  });

  scene('she is told in plain words that somebody must confirm that it is her', async () => {
    mona = await Visitor.open(browser, phone);
    await mona.goto('/');
    await mona.page.getByRole('button', { name: 'Logg inn med HelseID' }).click();
    await mona.page.getByLabel('Hvem').fill(nationalId);
    await mona.page.getByLabel('Nivå').fill('Level4');
    await mona.page.getByRole('button', { name: 'Logg inn' }).click();
    await mona.page.waitForURL((url) => url.origin === programOrigin());
    await mona.sees('Du er nesten inne');
    expect(await mona.accessibilityFaults()).toEqual([]);
  });

  scene('her leader types the same number where the notice leads', async () => {
    berit = await Visitor.open(browser, phone);
    await berit.goto('/notices');
    await logInAt(berit, leader);
    await berit.sees('Mona Tveit ventar på å kome inn.');
    await berit.page.getByRole('main').getByRole('link', { name: /Opne/ }).first().click();
    await berit.sees('Fødselsnummer som må stadfestast');
    await berit.sees(/Siri Vik skreiv eit nummer/);
    await berit.page.getByRole('button', { name: /^Skriv nummeret ?: Mona Tveit$/ }).click();
    expect(await berit.accessibilityFaults()).toEqual([]);
    await saysNumber(berit, nationalId);
    await berit.sees('Nummeret er stadfesta. Den tilsette kan logge inn med HelseID.');
  });

  scene('she is in', async () => {
    await mona.page.getByRole('button', { name: 'Sjå om eg er inne' }).click();
    await mona.page.getByRole('button', { name: /Hald fram som Mona Tveit/ }).click();
    await mona.page.getByRole('heading', { name: 'Hei, Mona' }).waitFor();
    await mona.settles();
    expect([...siri.troubles, ...mona.troubles, ...berit.troubles]).toEqual([]);
  });
});

import { buildWorld, type World, type WorldPerson } from '@samplan/test/support';
import { programDatabase } from '@samplan/tooling/dev-env';
import type { Browser } from 'playwright-core';
import { launchBrowser, programOrigin } from '../support/browser/launch-browser';
import { loginOf, logInAt } from './support/at-provider';
import { scenes } from './support/scenes';
import { phone, Visitor } from './support/visitor';

const leader = '21212112345';

describe('an employee comes in with the work account, on the word of two', () => {
  let browser: Browser;
  let world: World;
  let mona: Visitor;
  let berit: Visitor;
  const scene = scenes(() => [mona, berit]);

  beforeAll(async () => {
    browser = await launchBrowser();
    world = await buildWorld(programDatabase(process.env['SAMPLAN_TEST_DATA']!));
    // The municipality whose employees the provider may say who are.
    await world.db.query(`update municipality set number = '4601' where id = $1`, [world.tenantId]);
    const unit = await world.unit('home_care', 'Heimetenesta Sør');
    const kind = 'professional' as const;
    const add = (name: string, rest: Partial<Parameters<World['person']>[0]> = {}): Promise<WorldPerson> =>
      world.person({ kind, unit, name, ...rest });
    const setter = await add('Siri Vik', { role: 'administrator' });
    await add('Berit Sand', { role: 'leader', loginId: await loginOf(world, leader) });
    const employee = await add('Mona Tveit');
    await world.db.query('update person set login_id = null where id = $1', [employee.id]);
    await world.db.query('insert into employee (person_id, tenant_id, work_email) values ($1, $2, $3)', [
      employee.id,
      world.tenantId,
      'mona.sand@kommune.example',
    ]);
    // As if the administrator had set it in the program.
    await world.db.query('update work_address set set_by = $1, confirmed_at = null', [setter.id]);
  });
  afterAll(async () => {
    await world.close();
    await browser.close();
  });

  scene('she is told in plain words that somebody must confirm that it is her', async () => {
    mona = await Visitor.open(browser, phone);
    await mona.goto('/');
    await mona.page.getByRole('button', { name: 'Logg inn med jobbkonto' }).click();
    await mona.page.getByLabel('Hvem').fill('mona.sand');
    await mona.page.getByRole('button', { name: 'Logg inn' }).click();
    await mona.page.waitForURL((url) => url.origin === programOrigin());
    await mona.sees('Du er nesten inne');
    await mona.sees('Leiaren din eller ein annan administrator må stadfeste at det er du.');
    expect(await mona.accessibilityFaults()).toEqual([]);
    await mona.page.getByRole('button', { name: 'Sjå om eg er inne' }).click();
    await mona.sees('Du er nesten inne');
  });

  scene('her leader reads who waits, which address and who set it, and says yes', async () => {
    berit = await Visitor.open(browser, phone);
    await berit.goto('/notices');
    await logInAt(berit, leader);
    await berit.sees('Mona Tveit ventar på å kome inn.');
    await berit.page.getByRole('main').getByRole('link', { name: /Opne/ }).first().click();
    await berit.sees('Jobbkontoar som må stadfestast');
    await berit.sees('mona.sand@kommune.example');
    await berit.sees(/Siri Vik skreiv inn adressa/);
    expect(await berit.accessibilityFaults()).toEqual([]);
    await berit.page.getByRole('button', { name: /^Ja, dette er rett ?: Mona Tveit$/ }).click();
    await berit.page.getByRole('heading', { name: 'Jobbkontoar som må stadfestast' }).waitFor({ state: 'detached' });
  });

  scene('she is in', async () => {
    await mona.page.getByRole('button', { name: 'Sjå om eg er inne' }).click();
    await mona.page.getByRole('button', { name: /Hald fram som Mona Tveit/ }).click();
    await mona.page.getByRole('heading', { name: 'Hei, Mona' }).waitFor();
    await mona.settles();
    expect(await mona.accessibilityFaults()).toEqual([]);
    expect([...mona.troubles, ...berit.troubles]).toEqual([]);
  });
});

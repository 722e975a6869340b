import { buildWorld, type World, type WorldCollaboration } from '@samplan/test/support';
import { programDatabase } from '@samplan/tooling/dev-env';
import type { Browser, Locator } from 'playwright-core';
import { launchBrowser } from '../support/browser/launch-browser';
import { loginOf, logInAt } from './support/at-provider';
import { scenes } from './support/scenes';
import { desk, phone, Visitor } from './support/visitor';

const mostPresses = 4;
const mostWords = 60;
const aMinute = 60_000;

describe('the team: a guest from outside, an expert for one measure, and somebody who leaves', () => {
  let browser: Browser;
  let world: World;
  let collaboration: WorldCollaboration;
  let railing: string;
  let siv: Visitor;
  let tuva: Visitor;
  let odd: Visitor;
  let link: string;
  let teamPath: string;
  const scene = scenes(() => [siv, tuva, odd]);
  const run = `${Date.now() % 1_000_000}`.padStart(6, '0');
  const account = (number: number): string => `2${number}${run}345`;

  beforeAll(async () => {
    browser = await launchBrowser();
    world = await buildWorld(programDatabase(process.env['SAMPLAN_TEST_DATA']!));
    const homeCare = await world.unit('home_care', 'Heimetenesta');
    const practice = await world.unit('gp', 'Vika legekontor');
    const housing = await world.unit('housing', 'Bustadkontoret');
    const work = { kind: 'professional' } as const;
    const coordinator = await world.person({
      ...work,
      unit: homeCare,
      name: 'Siv Hauge',
      loginId: await loginOf(world, account(1)),
    });
    await world.person({ ...work, unit: housing, name: 'Odd Rye', loginId: await loginOf(world, account(2)) });
    const helper = await world.person({
      ...work,
      unit: homeCare,
      name: 'Pia Lund',
      loginId: await loginOf(world, account(3)),
    });
    const owner = await world.person({ kind: 'citizen', name: 'Borghild Øye' });
    collaboration = await world.collaboration({ owner });
    await collaboration.member(coordinator, { role: 'coordinator', helpsWith: 'Held i trådane' });
    await collaboration.member(helper, { areas: ['daily_living', 'housing'], helpsWith: 'Kjem om morgonen' });
    for (const unit of [homeCare, practice, housing]) await collaboration.ground({ to: unit });
    const plan = await collaboration.plan();
    const lifeArea = 'housing';
    const outside = await plan.goal({ title: 'Kome ut', lifeArea });
    railing = await plan.measure({ goalId: outside, title: 'Rekkverk ved trappa', lifeArea, accountable: coordinator });
    await plan.measure({ goalId: outside, title: 'Måke trappa', lifeArea, accountable: helper });
    const bills = await plan.goal({ title: 'Ha råd', lifeArea: 'economy' });
    await plan.measure({ goalId: bills, title: 'Sortere rekningar', lifeArea: 'economy', accountable: coordinator });
    teamPath = `/c/${collaboration.id}/team`;
  });
  afterAll(async () => {
    await world.close();
    await browser.close();
  });

  const button = (visitor: Visitor, name: string | RegExp) => visitor.page.getByRole('button', { name, exact: true });
  const enters = async (path: string, number: number, viewport = desk): Promise<Visitor> => {
    const visitor = await Visitor.open(browser, viewport);
    await visitor.goto(path);
    await logInAt(visitor, account(number));
    await visitor.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    return visitor;
  };
  const inviting = (): Locator => siv.page.getByRole('form', { name: 'Inviter nokon' });
  /** Sends the form as it stands, and tells the link that is shown. */
  const send = async (): Promise<string> => {
    await inviting().getByRole('button', { name: 'Send invitasjonen' }).click();
    await siv.sees('Invitasjonen er send.');
    return new URL(await siv.page.getByLabel('Personleg lenkje').inputValue()).pathname;
  };
  const outsider = async (given: string, helpsWith: string): Promise<void> => {
    await siv.page.getByRole('button', { name: /^Inviter (nokon|ein til)$/ }).click();
    await inviting().getByRole('button', { name: 'Inviter ein utanfrå' }).click();
    await inviting().getByLabel('Førenamn').fill(given);
    await inviting().getByLabel('Etternamn').fill('Rem');
    await siv.choose(inviting().getByLabel('Kvar arbeider dei?'), 'Vika legekontor');
    await inviting().getByLabel('Kva skal dei hjelpe med?').fill(helpsWith);
  };

  scene('the coordinator is told beside the field what is wrong, and loses nothing typed', async () => {
    siv = await enters(teamPath, 1, phone);
    await siv.page.getByRole('heading', { level: 1, name: 'Teamet rundt Borghild Øye' }).waitFor();
    await siv.sees('2 personar hjelper frå 1 teneste');
    await outsider('Tuva', 'Ser på medisinane');
    const last = inviting().getByLabel('Siste dag');
    await last.fill('2020-02-02');
    await inviting().getByRole('button', { name: 'Send invitasjonen' }).click();
    await inviting().getByText('Slutten må vere etter starten.').waitFor();
    expect(await last.getAttribute('aria-invalid')).toBe('true');
    expect(await inviting().getByLabel('Kva skal dei hjelpe med?').inputValue()).toBe('Ser på medisinane');
    await inviting().getByRole('button', { name: 'Avbryt' }).click();
    await button(siv, 'Inviter nokon').click();
    expect(await inviting().getByLabel('Førenamn').inputValue()).toBe('Tuva');
    expect(await siv.accessibilityFaults()).toEqual([]);
    await last.fill('');
    await inviting().getByLabel('Helse', { exact: true }).check();
    link = await send();
    await siv.page.getByRole('listitem').filter({ hasText: 'Tuva Rem' }).getByText('Ventar på svar').waitFor();
    expect(await siv.accessibilityFaults()).toEqual([]);
  });

  scene('the guest answers the team within a minute of logging in', async () => {
    await siv.goto(`/c/${collaboration.id}/thread`);
    const write = (visitor: Visitor): Locator => visitor.page.getByRole('textbox', { name: 'Skriv ei melding' });
    await write(siv).waitFor();
    tuva = await Visitor.open(browser, phone);
    await tuva.goto(link);
    await tuva.sees('Du har fått ei personleg lenkje. Logg inn, så viser vi kva ho gjeld.');
    expect(await tuva.page.content()).not.toMatch(/Borghild|Siv/);
    await logInAt(tuva, account(4));
    const begun = Date.now();
    let presses = 0;
    let words = 0;
    const press = async (what: Locator): Promise<void> => {
      await what.waitFor();
      const page = (await tuva.page.getByRole('main').innerText()).split(/\s+/).filter(Boolean).length;
      expect(page).toBeLessThanOrEqual(mostWords);
      words += page;
      presses += 1;
      await what.click();
    };
    await press(button(tuva, 'Opne invitasjonen'));
    await tuva.page.getByRole('heading', { name: 'Teamet rundt Borghild Øye' }).waitFor();
    await tuva.sees('Ser på medisinane');
    await press(button(tuva, 'Ja, eg blir med'));
    await tuva.sees('Du er med i teamet.');
    await press(tuva.page.getByRole('link', { name: 'Skriv til teamet' }));
    await write(tuva).waitFor();
    await write(siv).fill('Kan Borghild ta medisinen om kvelden i staden?');
    await siv.page.keyboard.press('Enter');
    await tuva.sees('Kan Borghild ta medisinen om kvelden i staden?');
    await write(tuva).fill('Ja, det går fint.');
    await tuva.page.getByRole('button', { name: /^Send/ }).click();
    presses += 1;
    await siv.sees('Ja, det går fint.');
    const took = Date.now() - begun;
    expect({ presses, quick: took < aMinute }).toEqual({ presses: mostPresses, quick: true });
    expect(words).toBeLessThanOrEqual(3 * mostWords);
    expect(await tuva.accessibilityFaults()).toEqual([]);
  });

  scene('the same link is of no use to anybody else, nor is one that was withdrawn', async () => {
    const thief = await enters(link, 5, phone);
    await button(thief, 'Opne invitasjonen').click();
    await thief.page.getByRole('heading', { level: 1, name: 'Denne lenkja kan ikkje brukast' }).waitFor();
    expect(await thief.accessibilityFaults()).toEqual([]);
    await siv.goto(teamPath);
    await outsider('Runa', 'Talar med legen');
    const withdrawn = await send();
    await button(siv, 'Trekk tilbake invitasjonen til Runa Rem').click();
    await button(siv, 'Ja, trekk tilbake').click();
    await siv.page.getByRole('listitem').filter({ hasText: 'Runa Rem' }).getByText('Trekt tilbake').waitFor();
    await thief.goto(withdrawn);
    await button(thief, 'Opne invitasjonen').click();
    await thief.page.getByRole('heading', { level: 1, name: 'Denne lenkja kan ikkje brukast' }).waitFor();
    // What a build calls its files may by chance hold anything, also the letters of a name.
    const told = (await thief.page.content()).replaceAll(/\/assets\/[\w.-]+/g, '');
    expect(told).not.toMatch(/Borghild|Siv|Tuva|Runa/);
    expect(thief.troubles).toEqual([]);
    await thief.close();
  });

  scene('an expert who comes for one measure sees its area and no other', async () => {
    await siv.page.getByRole('button', { name: /^Inviter (nokon|ein til)$/ }).click();
    await inviting().getByLabel('Kven vil du invitere?').fill('Odd');
    await inviting()
      .getByRole('button', { name: /Odd Rye/ })
      .click();
    await inviting().getByLabel('Kva skal dei hjelpe med?').fill('Måler opp trappa');
    await inviting().getByLabel('Berre for eitt tiltak').selectOption(railing);
    await inviting().getByRole('button', { name: 'Send invitasjonen' }).click();
    await siv.sees('Invitasjonen er send.');
    odd = await enters('/invitations', 2);
    await button(odd, 'Ja, eg blir med').click();
    await odd.page.getByRole('link', { name: 'Opne planen' }).click();
    await odd.page.getByRole('heading', { level: 1, name: 'Borghild Øye' }).waitFor();
    await odd.sees('Rekkverk ved trappa');
    expect(await odd.page.getByRole('main').innerText()).not.toMatch(/Ha råd|Sortere rekningar/);
    const place = siv.page.getByRole('listitem').filter({ hasText: 'Odd Rye' });
    await place.getByText('Berre med for «Rekkverk ved trappa»').waitFor();
    await place.getByText('Ser: Bustad').waitFor();
  });

  scene('and is out when the measure is done, also on the page that stands open', async () => {
    const done = 'setMeasureStatus(input: { id: "%", expectedVersion: 1, status: DONE }) { errors { __typename } }';
    expect(await siv.ask(`mutation { ${done.replace('%', railing)} }`)).toEqual({ setMeasureStatus: { errors: [] } });
    await odd.sees('Vi finn ikkje denne sida');
    await odd.page.getByText('Borghild Øye').first().waitFor({ state: 'detached' });
    await siv.page.getByRole('listitem').filter({ hasText: 'Odd Rye' }).waitFor({ state: 'detached' });
  });

  scene('whoever leaves hands over what is promised first, and says why', async () => {
    const pia = await enters(teamPath, 3, phone);
    await button(pia, 'Gå ut av teamet').click();
    const leaving = pia.page.getByRole('form', { name: 'Gå ut av teamet' });
    await leaving.getByLabel(/^Kvifor\?/).fill('Ny jobb');
    await leaving.getByRole('button', { name: 'Gå ut av teamet' }).click();
    await leaving.getByText('Vel kven som tek over kvart tiltak først.').waitFor();
    expect(await leaving.getByLabel(/^Kvifor\?/).inputValue()).toBe('Ny jobb');
    expect(await pia.accessibilityFaults()).toEqual([]);
    await pia.choose(leaving.getByLabel('Tek over «Måke trappa»'), 'Siv Hauge');
    await leaving.getByRole('button', { name: 'Gå ut av teamet' }).click();
    await pia.page.waitForURL((url) => url.pathname === '/');
    expect(await pia.page.getByRole('main').innerText()).not.toMatch(/Borghild/);
    await siv.page.getByRole('listitem').filter({ hasText: 'Pia Lund' }).waitFor({ state: 'detached' });
    const { rows } = await world.db.query("select left_reason from team_membership where left_reason = 'Ny jobb'");
    expect(rows).toHaveLength(1);
    expect(pia.troubles).toEqual([]);
    await pia.close();
  });

  scene('what two change in the same place at once is shown to the one who came last', async () => {
    const place = siv.page.getByRole('listitem').filter({ hasText: 'Tuva Rem' }).first();
    await place.getByRole('button', { name: 'Endre Tuva Rem' }).click();
    const form = place.getByRole('form', { name: 'Endre Tuva Rem' });
    await form.getByLabel('Kva skal dei hjelpe med?').fill('Følgjer med på medisinane');
    const { rows } = await world.db.query<{ id: string }>(
      "select id from team_membership where collaboration_id = $1 and helps_with = 'Ser på medisinane'",
      [collaboration.id],
    );
    const edit = `editMembership(input: { membershipId: "${rows[0]?.id}", expectedVersion: 1, helpsWith: "Er legen" }) { errors { __typename } }`;
    expect(await siv.ask(`mutation { ${edit} }`)).toEqual({ editMembership: { errors: [] } });
    await form.getByRole('button', { name: 'Lagre' }).click();
    await form.getByText('Er legen').waitFor();
    await form.getByText('Følgjer med på medisinane').waitFor();
    expect(await siv.accessibilityFaults()).toEqual([]);
    await form.getByRole('button', { name: 'Bruk min' }).click();
    await place.getByText('Følgjer med på medisinane').waitFor();
  });

  scene('nothing went wrong on any page', async () => {
    expect([...siv.troubles, ...tuva.troubles, ...odd.troubles]).toEqual([]);
  });
});

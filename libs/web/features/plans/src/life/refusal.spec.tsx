import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { PlanPage } from '../page/plan-page';
import { PlanSummary } from '../start/plan-summary';
import { planOf, planPage, refusal } from '../testing/plan-data';
import { drawAs } from '../testing/show';

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => server.stop());

type Reader = 'coordinator' | 'owner' | 'relative';
const people = { coordinator: 'kari', owner: 'aud', relative: 'liv' };
const ofPerson = (...planRefusals: object[]) => ({
  collaboration: { __typename: 'Collaboration', id: 'collaboration', pastPlans: [], planRefusals },
});
const setting = { __typename: 'PlanSetting', appealWeeks: 3, appealBody: 'Statsforvaltaren', reviewMonths: 6 };

/** The plan page, or the start page of the person, of somebody who has been refused. */
const show = async (who: Reader, plan: unknown, said: object[], page: 'plan' | 'start' = 'plan') => {
  const { collaboration } = planPage(who, plan);
  const beside = { __typename: 'Collaboration', id: 'collaboration' };
  server.answer('NeedsLine', { collaboration: { ...beside, needs: [] } });
  server.answer('PlanPage', { collaboration });
  server.answer('PlanSummary', { collaboration: { ...collaboration, planRefusals: said } });
  const Shown = page === 'plan' ? PlanPage : PlanSummary;
  const drawn = drawAs(server, people[who], <Shown collaborationId="collaboration" />);
  server.answer('PlanLife', { ...ofPerson(...said), planSetting: setting });
  server.answer('Refusals', ofPerson(...said));
  return drawn;
};
const answered = (name: string, now: object) => ({ [name]: { __typename: 'P', refusal: now, errors: [] } });
const sent = (operation: string): unknown => server.asked.find((one) => one.operation === operation)?.variables;
const heading = { name: 'Kommunen har sagt nei til koordinator' };

it.each([
  ['without a plan', null, 'plan'],
  ['with a plan that is wished for', planOf({ state: 'WISHED', goals: [] }), 'plan'],
  ['with a plan that runs', planOf(), 'plan'],
  ['with a plan that is paused', planOf({ state: 'PAUSED', stateSince: '2026-02-03T10:00:00.000Z' }), 'plan'],
  ['on the start page, without a plan', null, 'start'],
  ['on the start page, with a plan', planOf(), 'start'],
] as const)('is read with why and how to appeal %s', async (_, plan, page) => {
  const { container } = await show('owner', plan, [refusal()], page);
  await screen.findByRole('heading', heading);
  expect(screen.getByText('Du får hjelp frå éi teneste.')).toBeTruthy();
  expect(
    screen.getByText(/^Du kan klage til og med 24\. februar 2999\. Statsforvaltaren avgjer klagen\.$/),
  ).toBeTruthy();
  expect(screen.getByText(/^Koordinerande eining får vite at du klagar/)).toBeTruthy();
  server.answer('AppealPlanRefusal', answered('appealPlanRefusal', refusal({ status: 'APPEALED' })));
  await userEvent.click(screen.getByRole('button', { name: 'Eg vil klage' }));
  await waitFor(() => expect(server.times('AppealPlanRefusal')).toBe(1));
  expect(sent('AppealPlanRefusal')).toMatchObject({ input: { id: 'refusal', expectedVersion: 1 } });
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('does not tell somebody without a coordinator that there is one', async () => {
  const { collaboration } = planPage('owner', null);
  server.answer('PlanSummary', { collaboration: { ...collaboration, coordinator: null, planRefusals: [refusal()] } });
  await drawAs(server, 'aud', <PlanSummary collaborationId="collaboration" />);
  await screen.findByRole('heading', { name: 'Du har ingen plan no' });
  expect(screen.queryByText(/har ein koordinator/)).toBeNull();
});

it('lets the person take the appeal back, and asks first', async () => {
  await show('owner', planOf(), [refusal({ status: 'APPEALED', appealedOn: '2026-02-05', version: 2 })]);
  await userEvent.click(await screen.findByRole('button', { name: 'Ta klagen tilbake' }));
  expect(screen.getByText(/Du kan klage på nytt til og med 24\. februar 2999/)).toBeTruthy();
  expect(server.times('TakeBackAppeal')).toBe(0);
  server.answer('TakeBackAppeal', answered('takeBackAppeal', refusal({ version: 3 })));
  await userEvent.click(screen.getByRole('button', { name: 'Ja, ta han tilbake' }));
  await waitFor(() => expect(sent('TakeBackAppeal')).toEqual({ input: { id: 'refusal', expectedVersion: 2 } }));
});

it('asks the coordinator first, who cannot take an appeal back nor settle what is not the coordinator’s to settle', async () => {
  const { unmount } = await show('coordinator', planOf(), [refusal()]);
  await userEvent.click(await screen.findByRole('button', { name: 'Skriv ned at Aud klagar' }));
  expect(server.times('AppealPlanRefusal')).toBe(0);
  server.answer('AppealPlanRefusal', answered('appealPlanRefusal', refusal({ status: 'APPEALED' })));
  expect(screen.queryByRole('button', { name: 'Skriv ned kva som vart avgjort' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Ja, skriv det ned' }));
  await waitFor(() => expect(server.times('AppealPlanRefusal')).toBe(1));
  unmount();
  await show('coordinator', null, [refusal({ about: 'PLAN', status: 'APPEALED', appealedOn: '2026-02-05' })]);
  await screen.findByRole('button', { name: 'Skriv ned kva som vart avgjort' });
  expect(screen.queryByRole('button', { name: 'Ta klagen tilbake' })).toBeNull();
});

it('is not asked for by those who may not read it, and is no more said when it is changed', async () => {
  const { unmount } = await show('relative', planOf(), [refusal()]);
  await screen.findAllByRole('heading', { level: 2 });
  expect(server.times('Refusals')).toBe(0);
  unmount();
  await show('owner', planOf(), [refusal({ status: 'CHANGED', settledOn: '2026-02-09' })]);
  await waitFor(() => expect(server.times('Refusals')).toBe(1));
  await screen.findByText(/Vedtaket vart endra/);
  expect(screen.queryByRole('heading', heading)).toBeNull();
});

it.each([
  ['owner', 'with a plan that runs', planOf()],
  ['coordinator', 'with a plan that runs', planOf()],
  ['owner', 'with a plan that is paused', planOf({ state: 'PAUSED', stateSince: '2026-02-03T10:00:00.000Z' })],
  ['owner', 'with a plan that is wished for', planOf({ state: 'WISHED', goals: [] })],
  ['owner', 'without a plan', null],
] as const)('tells the %s what was decided when it is changed, %s', async (who, _, plan) => {
  const { container } = await show(who, plan, [refusal({ status: 'CHANGED', settledOn: '2026-02-09' })]);
  const said = await screen.findByText(/Vedtaket vart endra 9\. februar 2026\./);
  if (said.tagName === 'SUMMARY') {
    expect(screen.queryByText('Du får hjelp frå éi teneste.')).toBeNull();
    await userEvent.click(said);
  }
  await screen.findByText('Du får hjelp frå éi teneste.');
  expect(await accessibilityFaults(container)).toEqual([]);
});

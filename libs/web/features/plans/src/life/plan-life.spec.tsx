import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { BeginPage } from '../begin/begin-page';
import { ClosePage } from '../closing/close-page';
import { PlanPage } from '../page/plan-page';
import { access, kari, planOf, planPage } from '../testing/plan-data';
import { drawAs, showAs } from '../testing/show';

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => server.stop());

const show = async (who: 'coordinator' | 'owner' | 'relative', plan?: unknown) => {
  server.answer('PlanPage', planPage(who, plan));
  const beside = { __typename: 'Collaboration', id: 'collaboration' };
  server.answer('CrisisSteps', { collaboration: { ...beside, crisisSteps: [] } });
  server.answer('NeedsLine', { collaboration: { ...beside, needs: [] } });
  const me = { coordinator: 'kari', owner: 'aud', relative: 'liv' }[who];
  return showAs(server, me, <PlanPage collaborationId="collaboration" />);
};
const sent = (operation: string): unknown =>
  server.asked.find((one) => one.operation === operation)?.variables as unknown;
const answered = (name: string, errors: unknown[] = []) => ({
  [name]: {
    __typename: 'PlanPayload',
    plan: errors.length > 0 ? null : { __typename: 'IndividualPlan', id: 'plan', state: 'ACTIVE', version: 2 },
    errors,
  },
});

describe('the nine points', () => {
  it('say how many are there, and open the form where one is missing', async () => {
    const { container } = await show('coordinator');
    await userEvent.click(screen.getByText('1 av 2 på plass'));
    await userEvent.click(screen.getByRole('button', { name: 'Skriv kven de må samarbeide med' }));
    const field = await screen.findByRole('textbox', { name: 'Andre vi må samarbeide med' });
    await userEvent.type(field, 'Sjukehuset');
    server.answer('EditPlan', answered('editPlan'));
    await userEvent.click(
      within(screen.getByRole('form', { name: 'Andre vi må samarbeide med' })).getByRole('button', { name: 'Lagre' }),
    );
    await waitFor(() => expect(server.times('EditPlan')).toBe(1));
    expect(sent('EditPlan')).toEqual({
      input: { planId: 'plan', expectedVersion: 1, neededCooperation: 'Sjukehuset' },
    });
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('never call complete what the reader cannot see all of', async () => {
    const points = [
      { __typename: 'PointOfPlan', point: 'GOALS', state: 'UNSEEN', missing: [] },
      { __typename: 'PointOfPlan', point: 'COORDINATOR', state: 'MET', missing: [] },
    ];
    await show('relative', planOf({ points }));
    expect(screen.getByText('1 av 2 på plass')).toBeTruthy();
    // Said before the list is opened too: what somebody does not see is not what is missing.
    expect(screen.getByText('1 ser du ikkje alt av')).toBeTruthy();
    expect(screen.getByText(/^1 punkt kan du ikkje sjå alt av/)).toBeTruthy();
    expect(screen.queryByText('Planen har alt han skal ha.')).toBeNull();
  });
});

it('asks how the yes was given, and writes none down that was not', async () => {
  await show('coordinator', planOf({ consentOn: null, consentHow: null }));
  await userEvent.click(await screen.findByRole('button', { name: 'Skriv ned at Aud har sagt ja' }));
  const form = within(screen.getByRole('form', { name: 'Skriv ned at Aud har sagt ja' }));
  await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
  const group = form.getByRole('radiogroup', { name: 'Korleis har Aud sagt ja til planen?' });
  expect(within(group).getByText('Dette må fyllast ut.')).toBeTruthy();
  expect(server.times('EditPlan')).toBe(0);
  server.answer('EditPlan', answered('editPlan'));
  await userEvent.click(within(group).getByRole('radio', { name: 'Munnleg' }));
  await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
  await waitFor(() => expect(server.times('EditPlan')).toBe(1));
  expect(sent('EditPlan')).toEqual({ input: { planId: 'plan', expectedVersion: 1, consentHow: 'SPOKEN' } });
});

describe('where the plan stands', () => {
  it('is taken up again by the coordinator, and only read by the person', async () => {
    const paused = planOf({
      state: 'PAUSED',
      stateSince: '2026-02-03T10:00:00.000Z',
      stateReason: 'Opphald på sjukehus',
    });
    const { unmount } = await show('owner', paused);
    expect(screen.getByText('«Opphald på sjukehus»')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ta opp att planen' })).toBeNull();
    unmount();
    await show('coordinator', paused);
    server.answer('ResumePlan', answered('resumePlan'));
    await userEvent.click(screen.getByRole('button', { name: 'Ta opp att planen' }));
    await waitFor(() => expect(sent('ResumePlan')).toEqual({ input: { planId: 'plan', expectedVersion: 1 } }));
  });

  it('lets the person withdraw without saying why, in plain words', async () => {
    await show('owner');
    await userEvent.click(screen.getByText('Vil du ikkje ha planen lenger?'));
    await userEvent.click(screen.getByRole('button', { name: 'Eg vil ikkje ha planen lenger' }));
    expect(screen.queryByRole('link', { name: 'Avslutt planen' })).toBeNull();
    server.answer('WithdrawPlan', answered('withdrawPlan'));
    await userEvent.click(screen.getByRole('button', { name: 'Trekk planen tilbake' }));
    await waitFor(() => expect(server.times('WithdrawPlan')).toBe(1));
  });
});

describe('without a plan', () => {
  it('lets the person say that they want one, in their own words', async () => {
    const { container } = await show('owner', null);
    await userEvent.click(await screen.findByRole('button', { name: 'Eg vil ha ein plan' }));
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Kva vil du at planen skal hjelpe deg med?' }),
      'Å kome meg ut',
    );
    server.answer('RecordPlanWish', answered('recordPlanWish'));
    await userEvent.click(screen.getByRole('button', { name: 'Sei at eg vil ha ein plan' }));
    await waitFor(() => expect(server.times('RecordPlanWish')).toBe(1));
    expect(sent('RecordPlanWish')).toMatchObject({
      input: { wishedBy: 'PERSON', wishedHow: 'Å kome meg ut', consentHow: null },
    });
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('gives a relative nothing to press', async () => {
    await show('relative', null);
    await screen.findByRole('heading', { name: 'Aud har ingen plan no' });
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.queryByRole('link', { name: 'Start planen saman' })).toBeNull();
  });
});

it('begins a plan with three texts, and keeps them when something is wrong', async () => {
  const { collaboration } = planPage('coordinator', null);
  server.answer('BeginPlanPage', { collaboration });
  await drawAs(server, 'kari', <BeginPage collaborationId="collaboration" />);
  await screen.findByRole('textbox', { name: 'Kva gjer vi først?' });
  await userEvent.type(screen.getByRole('textbox', { name: 'Kva er viktig for Aud?' }), 'Hagen');
  await userEvent.type(screen.getByRole('textbox', { name: 'Kva ønskjer Aud å få til først?' }), 'Gå ut');
  await userEvent.type(screen.getByRole('textbox', { name: 'Kva gjer vi først?' }), 'Trene');
  const missing = {
    __typename: 'InvalidInput',
    code: 'PLAN_CONSENT_NEEDED',
    message: 'Skriv ned korleis personen har sagt ja.',
    path: ['input', 'consentHow'],
  };
  server.answer('BeginPlan', answered('beginPlan', [missing]));
  await userEvent.click(screen.getByRole('button', { name: 'Start planen' }));
  await screen.findByText('Skriv ned korleis personen har sagt ja.');
  expect(screen.getByDisplayValue('Hagen')).toBeTruthy();
  expect(sent('BeginPlan')).toMatchObject({
    input: {
      consentHow: null,
      whatMatters: 'Hagen',
      goalTitle: 'Gå ut',
      goalVoice: 'USER',
      measureTitle: 'Trene',
      accountablePersonId: kari.id,
    },
  });
  expect(await accessibilityFaults(document.body)).toEqual([]);
});

it('begins with the words that stand there, and does not ask for them again', async () => {
  const { collaboration } = planPage('coordinator', planOf({ state: 'WISHED', consentOn: '2026-02-03', version: 4 }));
  server.answer('BeginPlanPage', { collaboration });
  await drawAs(server, 'kari', <BeginPage collaborationId="collaboration" />);
  const goal = await screen.findByRole('textbox', { name: 'Kva ønskjer Aud å få til først?' });
  expect(document.activeElement).toBe(goal);
  expect(screen.getByText('«Å komme meg ut i hagen»')).toBeTruthy();
  expect(screen.queryByRole('textbox', { name: 'Kva er viktig for Aud?' })).toBeNull();
  await userEvent.type(goal, 'Gå ut');
  await userEvent.type(screen.getByRole('textbox', { name: 'Kva gjer vi først?' }), 'Trene');
  const conflict = {
    __typename: 'VersionConflict',
    code: 'VERSION_CONFLICT',
    message: 'Nokon andre endra det same.',
    path: ['input', 'whatMatters'],
    yours: 'Mitt',
    theirs: 'Deira',
    theirName: 'Aud Nilsen',
    theirAt: '2026-02-03T10:00:00.000Z',
    currentVersion: 3,
  };
  server.answer('BeginPlan', answered('beginPlan', [conflict]));
  await userEvent.click(screen.getByRole('button', { name: 'Start planen' }));
  await screen.findByText('Nokon andre endra det same.');
  expect(sent('BeginPlan')).toMatchObject({
    input: { expectedVersion: 4, whatMatters: null, whatMattersVersion: 2, goalTitle: 'Gå ut' },
  });
});

it('closes only when it is chosen what becomes of every open measure', async () => {
  const measure = (id: string, title: string) => ({
    __typename: 'Measure',
    id,
    title,
    status: 'AGREED',
    deadline: '2027-03-12',
    accountable: kari,
  });
  server.answer('ClosePlanPage', {
    collaboration: {
      __typename: 'Collaboration',
      id: 'collaboration',
      owner: { __typename: 'Person', id: 'aud', name: 'Aud Nilsen' },
      myAccess: { __typename: 'MyAccess', areas: ['COMMON'], ...access.coordinator },
      plan: {
        __typename: 'IndividualPlan',
        id: 'plan',
        state: 'ACTIVE',
        version: 3,
        goals: [
          { __typename: 'Goal', id: 'goal', measures: [measure('walk', 'Trene gange'), measure('rail', 'Rekkverk')] },
        ],
        otherMeasures: [],
      },
    },
  });
  await showAs(server, 'kari', <ClosePage collaborationId="collaboration" />);
  expect(screen.getByText('Tiltak i delar av livet du ikkje ser, går vidare som før.')).toBeTruthy();
  await userEvent.type(screen.getByRole('textbox', { name: 'Kvifor blir planen avslutta?' }), 'Nådd');
  const of = (title: string) => within(screen.getByRole('radiogroup', { name: title }));
  await userEvent.click(of('Trene gange').getByRole('radio', { name: 'Gjort' }));
  await userEvent.click(screen.getByRole('button', { name: 'Avslutt planen' }));
  expect(screen.getByText('Vel kva som skjer med «Rekkverk»')).toBeTruthy();
  expect(server.times('ClosePlan')).toBe(0);
  await userEvent.click(of('Det same for alle').getByRole('radio', { name: 'Går vidare utan plan' }));
  const talk = 'Skriv først om nokon har snakka med barnet.';
  const path = ['input', 'measures', 'rail'];
  const untalked = { __typename: 'InvalidInput', code: 'CHILD_TALK_MISSING', message: talk, path };
  server.answer('ClosePlan', answered('closePlan', [untalked]));
  await userEvent.click(screen.getByRole('button', { name: 'Avslutt planen' }));
  expect((await screen.findByText(talk)).closest('fieldset')?.textContent).toContain('Rekkverk');
  server.asked.length = 0;
  server.answer('ClosePlan', answered('closePlan'));
  await userEvent.click(screen.getByRole('button', { name: 'Avslutt planen' }));
  await waitFor(() => expect(server.times('ClosePlan')).toBe(1));
  expect(sent('ClosePlan')).toEqual({
    input: {
      planId: 'plan',
      expectedVersion: 3,
      reason: 'Nådd',
      measures: [
        { id: 'walk', becomes: 'CARRIED', reason: null },
        { id: 'rail', becomes: 'CARRIED', reason: null },
      ],
    },
  });
});

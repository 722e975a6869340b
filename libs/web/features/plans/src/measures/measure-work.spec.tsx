import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { outbox } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { PlanPage } from '../page/plan-page';
import { conflict, goal, measure, planOf, planPage } from '../testing/plan-data';
import { showAs } from '../testing/show';

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => server.stop());

const show = async (measures = [measure()]) => {
  server.answer('PlanPage', planPage('coordinator', planOf({ goals: [goal({ measures })] })));
  return showAs(server, 'kari', <PlanPage collaborationId="collaboration" />);
};
const sent = (operation: string) =>
  server.asked.filter((one) => one.operation === operation).map(({ variables }) => variables['input']);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const statusAnswer = (status: string, version: number) =>
  server.answer('SetMeasureStatus', {
    setMeasureStatus: { __typename: 'P', measure: { __typename: 'Measure', id: 'walk', status, version }, errors: [] },
  });

async function fillNewMeasure() {
  await press('Legg til tiltak');
  await userEvent.type(screen.getByLabelText('Kva skal gjerast?'), 'Ny rullator');
  await userEvent.selectOptions(screen.getByLabelText('Kven har ansvaret?'), 'kari');
  await userEvent.type(screen.getByLabelText('Når skal det vere gjort?'), '2027-02-01');
}

it('says beside each field what is missing, and asks the server nothing', async () => {
  const { container } = await show();
  await press('Legg til tiltak');
  await press('Lagre tiltaket');
  const form = screen.getByRole('form', { name: 'Nytt under «Gå trygt ute»' });
  expect(await within(form).findAllByText('Dette må fyllast ut.')).toHaveLength(3);
  expect(document.activeElement).toBe(screen.getByLabelText('Kva skal gjerast?'));
  expect(server.times('AddMeasure')).toBe(0);
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('puts what the server has against it beside the field, and loses nothing', async () => {
  await show();
  await fillNewMeasure();
  server.answer('AddMeasure', {
    addMeasure: {
      __typename: 'P',
      measure: null,
      errors: [
        {
          __typename: 'InvalidInput',
          code: 'DEADLINE_IN_PAST',
          message: 'Fristen er passert.',
          path: ['input', 'deadline'],
        },
      ],
    },
  });
  await press('Lagre tiltaket');
  await screen.findByText('Fristen er passert.');
  expect(screen.getByLabelText('Når skal det vere gjort?').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByLabelText<HTMLInputElement>('Kva skal gjerast?').value).toBe('Ny rullator');
});

it('keeps all that is written without a network, and sends the same again, once', async () => {
  await show();
  await fillNewMeasure();
  await press('Lagre tiltaket');
  await waitFor(() => expect(outbox.unsent).toMatchObject([{ what: 'Ny rullator', state: 'waiting' }]));
  server.answer('AddMeasure', {
    addMeasure: { __typename: 'P', measure: { __typename: 'Measure', id: 'new' }, errors: [] },
  });
  await outbox.sendAll();
  expect(outbox.unsent).toEqual([]);
  const [first, second] = server.asked.filter(({ operation }) => operation === 'AddMeasure');
  expect(second?.headers.get('x-samplan-once')).toBe(first?.headers.get('x-samplan-once'));
  expect(second?.variables).toEqual(first?.variables);
  expect(second?.variables['input']).toMatchObject({
    title: 'Ny rullator',
    accountablePersonId: 'kari',
    deadline: '2027-02-01',
    userAnswer: 'NOT_ASKED',
  });
});

it('has what was begun when a form is closed and opened again', async () => {
  await show();
  await press('Legg til tiltak');
  await userEvent.type(screen.getByLabelText('Kva skal gjerast?'), 'Halvferdig');
  await press('Avbryt');
  await press('Skriv vidare: Legg til tiltak');
  expect(screen.getByLabelText<HTMLInputElement>('Kva skal gjerast?').value).toBe('Halvferdig');
});

it('is done in one press, stays where it was, and is undone in the same place', async () => {
  await show();
  statusAnswer('DONE', 5);
  server.answer(
    'PlanPage',
    planPage('coordinator', planOf({ goals: [goal({ measures: [measure({ status: 'DONE', version: 5 })] })] })),
  );
  await press('Merk som gjort: Trene gange');
  await screen.findByRole('button', { name: 'Angre: Trene gange' });
  expect(sent('SetMeasureStatus')).toEqual([{ id: 'walk', expectedVersion: 4, status: 'DONE' }]);
  expect(screen.queryByText('1 er gjort eller stansa')).toBeNull();
  statusAnswer('UNDER_WAY', 6);
  await press('Angre: Trene gange');
  await waitFor(() => expect(server.times('SetMeasureStatus')).toBe(2));
  expect(sent('SetMeasureStatus')[1]).toEqual({ id: 'walk', expectedVersion: 5, status: 'UNDER_WAY' });
});

it('is not stopped without a reason', async () => {
  await show();
  await press('Endre «Trene gange»');
  await press('Stans');
  await press('Stans tiltaket');
  await screen.findByText('Dette må fyllast ut.');
  expect(server.times('SetMeasureStatus')).toBe(0);
  statusAnswer('STOPPED', 5);
  await userEvent.type(screen.getByLabelText('Kvifor blir det stansa?'), 'Aud er på sjukehus');
  await press('Stans tiltaket');
  await waitFor(() =>
    expect(sent('SetMeasureStatus')).toEqual([
      { id: 'walk', expectedVersion: 4, status: 'STOPPED', reason: 'Aud er på sjukehus' },
    ]),
  );
});

it('asks about every field that collided before it saves over what others wrote', async () => {
  const { container } = await show();
  await press('Endre «Trene gange»');
  const title = screen.getByLabelText('Kva skal gjerast?');
  await userEvent.clear(title);
  await userEvent.type(title, 'Trene gange ute');
  await userEvent.clear(screen.getByLabelText('Når skal det vere gjort?'));
  await userEvent.type(screen.getByLabelText('Når skal det vere gjort?'), '2027-04-01');
  server.answer('EditMeasure', {
    editMeasure: {
      __typename: 'P',
      measure: null,
      errors: [conflict('title', 'Trene gange ute', 'Trene med Per'), conflict('deadline', '2027-04-01', '2027-05-01')],
    },
  });
  await press('Lagre tiltaket');
  await screen.findByText('Trene med Per');
  expect(await accessibilityFaults(container)).toEqual([]);
  await press('Bruk teksten til Liv Nilsen');
  expect(server.times('EditMeasure')).toBe(1);
  expect(screen.getByText('1. mai 2027')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Skriv dei saman' })).toBeNull();
  server.answer('EditMeasure', {
    editMeasure: { __typename: 'P', measure: { __typename: 'Measure', id: 'walk', version: 10 }, errors: [] },
  });
  await press('Bruk min');
  await waitFor(() => expect(server.times('EditMeasure')).toBe(2));
  expect(sent('EditMeasure')[1]).toEqual({ id: 'walk', expectedVersion: 9, deadline: '2027-04-01' });
});

it('leaves an open form and its cursor alone while the plan changes around it', async () => {
  await show([measure(), measure({ id: 'other', title: 'Handle mat' })]);
  await press('Endre «Trene gange»');
  await userEvent.type(screen.getByLabelText('Kva skal gjerast?'), ' ute');
  server.answer(
    'PlanPage',
    planPage(
      'coordinator',
      planOf({
        goals: [
          goal({
            title: 'Gå tryggare',
            measures: [measure({ title: 'Endra av Liv', version: 5 }), measure({ id: 'other', title: 'Handle mat' })],
          }),
        ],
      }),
    ),
  );
  statusAnswer('DONE', 5);
  screen.getByRole('button', { name: 'Merk som gjort: Handle mat' }).click();
  await screen.findByRole('heading', { name: 'Gå tryggare' });
  expect(screen.getByLabelText<HTMLInputElement>('Kva skal gjerast?').value).toBe('Trene gange ute');
  expect(document.activeElement).toBe(screen.getByLabelText('Kva skal gjerast?'));
});

const waits = 'Ligg på denne eininga, og blir sendt av seg sjølv når nettet er tilbake.';

it('says beside it that a step waits for the network, pretends nothing, and sends it once', async () => {
  const { container } = await show();
  await press('Merk som gjort: Trene gange');
  await screen.findByText(waits);
  screen.getByText('I gang');
  expect(screen.queryByRole('button', { name: 'Angre: Trene gange' })).toBeNull();
  expect(await accessibilityFaults(container)).toEqual([]);
  await press('Merk som gjort: Trene gange');
  await waitFor(() => expect(server.times('SetMeasureStatus')).toBe(2));
  expect(outbox.unsent).toMatchObject([{ what: 'Trene gange: Gjort', state: 'waiting' }]);
  statusAnswer('DONE', 5);
  await outbox.sendAll();
  await waitFor(() => expect(screen.queryByText(waits)).toBeNull());
  expect(outbox.unsent).toEqual([]);
});

it('lets go of the form that stops it when that waits for the network', async () => {
  await show();
  await press('Endre «Trene gange»');
  await press('Stans');
  await userEvent.type(screen.getByLabelText('Kvifor blir det stansa?'), 'Aud er på sjukehus');
  await press('Stans tiltaket');
  await screen.findByText(waits);
  expect(screen.queryByLabelText('Kvifor blir det stansa?')).toBeNull();
  expect(outbox.unsent).toMatchObject([{ input: { status: 'STOPPED', reason: 'Aud er på sjukehus' } }]);
});

it('keeps the yes of the person', async () => {
  const asked = measure({ userAnswer: 'NOT_ASKED' });
  server.answer('PlanPage', planPage('owner', planOf({ goals: [goal({ measures: [asked] })] })));
  await showAs(server, 'aud', <PlanPage collaborationId="collaboration" />);
  await press('Ja');
  await screen.findByText(waits);
  expect(outbox.unsent).toMatchObject([{ what: 'Trene gange: Ja', input: { id: 'walk', userAnswer: 'YES' } }]);
});

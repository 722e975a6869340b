import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { osloDate } from '@samplan/shared/i18n';
import { FakeServer } from '@samplan/web/data/testing';
import { presetDeadline } from '../logic/measure-preset';
import { MeetingPage } from '../meeting/meeting-page';
import { circle, decision, railing, runningMeeting } from '../testing/meeting-data';
import { showPage } from '../testing/show-page';

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  server.answer('MeetingCircle', circle);
  server.answer('MeetingPage', runningMeeting({ agenda: [railing({ decisions: [decision()] })] }));
});
afterEach(() => server.stop());

const open = () => showPage(server, <MeetingPage meetingId="meeting" />);
const asked = (operation: string) =>
  server.asked.filter((one) => one.operation === operation).map(({ variables }) => variables);
const made = { makeMeasure: { __typename: 'MakeMeasurePayload', decision: decision(), errors: [] } };

it('becomes a measure in one press: the coordinator, two weeks, the goal in the same area of life', async () => {
  await open();
  server.answer('MakeMeasure', made);
  await userEvent.click(await screen.findByRole('button', { name: 'Gjer til tiltak: Rekkverk på begge sider' }));
  await screen.findByText(/^Avgjerda er blitt eit tiltak/);
  expect(asked('MakeMeasure')).toEqual([
    {
      input: {
        decisionId: 'decision',
        goalId: 'home',
        accountablePersonId: 'kari',
        deadline: presetDeadline(osloDate(Date.now())),
      },
    },
  ]);
});

it('takes another person, date and goal when they are chosen first', async () => {
  await open();
  server.answer('MakeMeasure', made);
  await userEvent.selectOptions(await screen.findByLabelText('Ansvarleg'), 'Ola Nygård (NAV)');
  await userEvent.selectOptions(screen.getByLabelText('Høyrer til målet'), 'Gå trygt ute');
  fireEvent.change(screen.getByLabelText('Frist'), { target: { value: '2099-05-17' } });
  await userEvent.click(screen.getByRole('button', { name: /^Gjer til tiltak/ }));
  await screen.findByText(/^Avgjerda er blitt eit tiltak. Ansvarleg: Ola Nygård/);
  expect(asked('MakeMeasure')[0]).toMatchObject({
    input: { accountablePersonId: 'ola', goalId: 'walk', deadline: '2099-05-17' },
  });
});

it('shows what the server says beside the field, and keeps what was chosen', async () => {
  await open();
  const message = 'Fristen må vere i dag eller seinare.';
  const error = { __typename: 'InvalidInput', code: 'DEADLINE_IN_PAST', message, path: ['deadline'] };
  server.answer('MakeMeasure', { makeMeasure: { __typename: 'MakeMeasurePayload', decision: null, errors: [error] } });
  await userEvent.selectOptions(await screen.findByLabelText('Ansvarleg'), 'Ola Nygård (NAV)');
  await userEvent.click(screen.getByRole('button', { name: /^Gjer til tiltak/ }));
  await screen.findByText(message);
  expect(screen.getByLabelText('Frist').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByLabelText<HTMLSelectElement>('Ansvarleg').value).toBe('ola');
});

it('shows who and when once it is a measure, with the way to the plan', async () => {
  const measure = {
    __typename: 'Measure',
    id: 'measure',
    title: 'Rekkverk på begge sider',
    deadline: '2026-02-17',
    status: 'AGREED',
    accountable: { __typename: 'Person', id: 'ola', name: 'Ola Nygård' },
    accountableUnit: { __typename: 'Unit', id: 'u', name: 'NAV' },
  };
  server.answer('MeetingPage', runningMeeting({ agenda: [railing({ decisions: [decision(measure)] })] }));
  await open();
  expect(await screen.findByText('Ansvarleg: Ola Nygård, NAV')).toBeTruthy();
  expect(screen.getByText('Frist: 17. februar 2026')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Sjå tiltaket i planen' }).getAttribute('href')).toBe(
    '/c/collaboration#measure',
  );
});

it('is written down with a key of its own, and the same key when the press is repeated', async () => {
  await open();
  const field = await screen.findByLabelText('Kva blir vi einige om?');
  server.refuse('TakeDecision', 'INTERNAL');
  await userEvent.type(field, 'Prøve rullator{Enter}');
  await screen.findByRole('alert');
  server.answer('TakeDecision', {
    takeDecision: { __typename: 'TakeDecisionPayload', decision: decision(), errors: [] },
  });
  await userEvent.type(field, '{Enter}');
  await screen.findByText('Avgjerda er skriven ned.');
  await userEvent.type(field, 'Ny dato{Enter}');
  const keys = asked('TakeDecision').map(({ input }) => (input as { idempotencyKey: string }).idempotencyKey);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

it('is hinted at before it is taken when it looks as if it belongs in the journal, and taken by one more press', async () => {
  await open();
  const field = await screen.findByLabelText('Kva blir vi einige om?');
  await userEvent.type(field, 'Diagnose F32.1 er sett{Enter}');
  await screen.findByText(/^«F32\.1» ser ut som ein diagnosekode/);
  expect(asked('TakeDecision')).toEqual([]);
  await userEvent.type(field, '{Enter}');
  await waitFor(() => expect(asked('TakeDecision')).toMatchObject([{ input: { text: 'Diagnose F32.1 er sett' } }]));
});

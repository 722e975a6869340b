import { callMeetingInput } from '@samplan/shared/contracts';
import { callForm, type CallFormValues, formPath, toCallInput } from './call-form';

const values: CallFormValues = {
  title: ' Teammøte ',
  date: '2026-07-01',
  time: '10:00',
  length: '45',
  place: '',
  participantIds: ['p1', 'p2'],
  agenda: [{ title: 'Rekkverk', lifeArea: 'housing', minutes: 15 }],
};

it('turns the wall clock in Norway into instants the contract accepts', () => {
  const input = toCallInput(callForm.parse(values), 'c1', 'k1');
  expect(input).toMatchObject({
    title: 'Teammøte',
    startsAt: '2026-07-01T08:00:00.000Z',
    endsAt: '2026-07-01T08:45:00.000Z',
    place: null,
    agenda: [{ title: 'Rekkverk', lifeArea: 'HOUSING', minutes: 15 }],
  });
  const asContract = { ...input, agenda: [{ title: 'Rekkverk', lifeArea: 'housing', minutes: 15 }] };
  expect(callMeetingInput.safeParse(asContract).success).toBe(true);
});

it('names the field that is missing', () => {
  const { error } = callForm.safeParse({ ...values, title: ' ', date: '', time: '', agenda: [{ title: '' }] });
  // A form shows the first complaint about each field.
  const first = new Map(error?.issues.toReversed().map(({ path, message }) => [path.join('.'), message]));
  expect(Object.fromEntries(first)).toEqual({
    title: 'FIELD_REQUIRED',
    date: 'FIELD_REQUIRED',
    time: 'FIELD_REQUIRED',
    'agenda.0.title': 'FIELD_REQUIRED',
  });
});

it('shows what the server says about instants beside the fields people filled in', () => {
  expect(formPath('startsAt')).toBe('date');
  expect(formPath('endsAt')).toBe('length');
  expect(formPath('participantIds.3')).toBe('participantIds');
  expect(formPath('agenda.1.title')).toBe('agenda.1.title');
});

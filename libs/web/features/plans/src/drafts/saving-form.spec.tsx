import { FakeServer } from '@samplan/web/data/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { ScaleForm } from '../evaluation/scale-form';
import { CourseForm } from '../rehab/course-form';
import { conflict } from '../testing/plan-data';
import { drawAs } from '../testing/show';
import { PlanProvider } from '../words/plan-context';

let server: FakeServer;
let round = 0;
const onSaved = jest.fn();
beforeEach(() => {
  server = new FakeServer();
  round += 1;
  onSaved.mockReset();
});
afterEach(() => server.stop());

const scale = {
  __typename: 'GoalScale',
  version: 2,
  muchLess: null,
  less: null,
  asHoped: 'Til hagen',
  more: null,
  muchMore: null,
  withPerson: false,
};
const course = {
  id: 'course',
  goalId: 'walk',
  lifeArea: 'HEALTH',
  purpose: 'Gå til butikken',
  fromDate: '2026-05-01',
  untilDate: '2026-07-01',
  intensity: null,
  version: 2,
  activities: [],
};
const goal = (its: object | null) => ({ id: 'walk', title: 'Gå', lifeArea: 'HEALTH', scale: its }) as never;

function show(form: ReactElement) {
  const id = `saving-${round}`;
  server.answer('OwnDrafts', { collaboration: { __typename: 'Collaboration', id, drafts: [] } });
  server.answer('KeepDraft', { keepDraft: { __typename: 'P', savedAt: '2026-11-23T10:00:00.000Z', errors: [] } });
  server.answer('DropDraft', { dropDraft: { __typename: 'P', dropped: true, errors: [] } });
  return drawAs(
    server,
    'kari',
    <PlanProvider
      value={{
        collaborationId: id,
        reader: 'work',
        ownerId: 'aud',
        name: 'Aud',
        me: 'kari',
        level: 'COORDINATE',
        can: () => true,
        areas: ['HEALTH'],
        candidates: [],
      }}
    >
      {form}
    </PlanProvider>,
  );
}

const ends = { onSaved, onClose: () => undefined };
const inputs = (operation: string) =>
  server.asked.filter((one) => one.operation === operation).map(({ variables }) => variables['input']);
const answers = (operation: string, errors: object[]) => {
  const field = operation[0]!.toLowerCase() + operation.slice(1);
  server.answer(operation, { [field]: { __typename: 'P', goal: null, rehabCourse: null, errors } });
};

async function write(form: string, field: RegExp, text: string, save: string): Promise<void> {
  const within_ = within(await screen.findByRole('form', { name: form }));
  const box = within_.getByRole('textbox', { name: field });
  await userEvent.clear(box);
  await userEvent.type(box, text);
  await userEvent.click(within_.getByRole('button', { name: save }));
}

it.each([
  ['there from before', scale, 2],
  ['that another began at the same time', null, 0],
])('shows both words of a step %s, and saves the choice over what it met', async (_, its, version) => {
  answers('SetGoalScale', [conflict('asHoped', 'Til butikken', 'Ut hver dag')]);
  await show(<ScaleForm goal={goal(its)} {...ends} />);
  await write('Kva betyr trinna for dette målet?', /^Som håpa/, 'Til butikken', 'Lagre trinna');
  await screen.findByText('Ut hver dag');
  expect(inputs('SetGoalScale')).toEqual([{ goalId: 'walk', expectedVersion: version, asHoped: 'Til butikken' }]);
  expect(onSaved).not.toHaveBeenCalled();
  answers('SetGoalScale', []);
  await userEvent.click(screen.getByRole('button', { name: 'Bruk min' }));
  await waitFor(() => expect(onSaved).toHaveBeenCalled());
  expect(inputs('SetGoalScale').at(-1)).toEqual({ goalId: 'walk', expectedVersion: 9, asHoped: 'Til butikken' });
});

it('shows both days of a course in words, and leaves the other’s where that is chosen', async () => {
  answers('EditRehabCourse', [
    conflict('purpose', 'Gå til parken', 'Gå til kiosken'),
    conflict('untilDate', '2026-08-01', '2026-09-01'),
  ]);
  await show(<CourseForm course={course as never} goals={[goal(null)]} {...ends} />);
  await write('Endre forløpet', /^Kva skal det føre til/, 'Gå til parken', 'Lagre forløpet');
  await screen.findByText('Gå til kiosken');
  expect(inputs('EditRehabCourse')).toEqual([{ id: 'course', expectedVersion: 2, purpose: 'Gå til parken' }]);
  await userEvent.click(screen.getByRole('button', { name: 'Bruk min' }));
  await screen.findByText('1. september 2026');
  answers('EditRehabCourse', []);
  await userEvent.click(screen.getByRole('button', { name: /^Bruk teksten til/ }));
  await waitFor(() => expect(onSaved).toHaveBeenCalled());
  expect(inputs('EditRehabCourse').at(-1)).toEqual({ id: 'course', expectedVersion: 9, purpose: 'Gå til parken' });
});

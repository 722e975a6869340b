import { FakeServer } from '@samplan/web/data/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { CourseForm } from '../rehab/course-form';
import { conflict } from '../testing/plan-data';
import { drawAs } from '../testing/show';
import { PlanProvider } from '../words/plan-context';
import { ScaleForm } from './scale-form';

let server: FakeServer;
let round = 0;
let saved = 0;
beforeEach(() => {
  server = new FakeServer();
  round += 1;
  saved = 0;
});
afterEach(() => server.stop());

const done = { onSaved: () => void (saved += 1), onClose: () => undefined };
const scale = {
  ...{ __typename: 'GoalScale', id: 's', version: 4, withPerson: true },
  ...{ muchLess: 'Sit inne', less: null, asHoped: 'Går ut', more: null, muchMore: null },
};
const goal = { id: 'walk', title: 'Gå', lifeArea: 'HEALTH', scale } as never;
const course = {
  ...{ id: 'course', goalId: 'walk', purpose: 'Går ut', fromDate: '2026-11-01', untilDate: '2026-12-01' },
  ...{ intensity: 'To gonger', lifeArea: 'HEALTH', version: 4, activities: [] },
} as never;

/** Each form that may meet what others wrote: the field, what sends it, what it is about, and what saves it. */
const forms: [string, ReactElement, string, string, object, string][] = [
  [
    'the steps of a goal',
    <ScaleForm goal={goal} {...done} />,
    'SetGoalScale',
    'asHoped',
    { goalId: 'walk' },
    'Lagre trinna',
  ],
  [
    'a course',
    <CourseForm course={course} goals={[]} {...done} />,
    'EditRehabCourse',
    'purpose',
    { id: 'course' },
    'Lagre forløpet',
  ],
];

const draw = (form: ReactElement) => {
  const id = `clash-${round}`;
  server.answer('OwnDrafts', { collaboration: { __typename: 'Collaboration', id, drafts: [] } });
  server.answer('KeepDraft', { keepDraft: { __typename: 'P', savedAt: '2026-11-23T10:00:00.000Z', errors: [] } });
  const plan = { collaborationId: id, reader: 'work', ownerId: 'aud', name: 'Aud', me: 'kari', level: 'COORDINATE' };
  const value = { ...plan, can: () => true, areas: ['HEALTH'], candidates: [] } as never;
  return drawAs(server, 'kari', <PlanProvider value={value}>{form}</PlanProvider>);
};
const write = async (save: string) => {
  const field = await screen.findByDisplayValue('Går ut');
  await userEvent.clear(field);
  await userEvent.type(field, 'Går kvar dag');
  await userEvent.click(screen.getByRole('button', { name: save }));
};

describe.each(forms)('%s', (_what, form, operation, name, address, save) => {
  const payload = operation.charAt(0).toLowerCase() + operation.slice(1);
  const answer = (errors: object[]) => server.answer(operation, { [payload]: { __typename: 'P', errors } });
  const sent = () => server.asked.filter((one) => one.operation === operation).map((one) => one.variables['input']);

  it('shows both when somebody else wrote meanwhile, and saves the choice over what it met', async () => {
    answer([conflict(name, 'Går kvar dag', 'Går i butikken')]);
    await draw(form);
    await write(save);
    await screen.findByText('Går i butikken');
    expect(screen.getByText('Går kvar dag')).toBeTruthy();
    expect(sent()).toEqual([{ ...address, expectedVersion: 4, [name]: 'Går kvar dag' }]);
    expect(saved).toBe(0);
    answer([]);
    await userEvent.click(screen.getByRole('button', { name: 'Bruk min' }));
    await waitFor(() => expect(saved).toBe(1));
    expect(sent().at(-1)).toEqual({ ...address, expectedVersion: 9, [name]: 'Går kvar dag' });
  });

  it('keeps what was typed when the server fails, and sends it again', async () => {
    server.refuse(operation, 'INTERNAL');
    await draw(form);
    await write(save);
    await screen.findByRole('button', { name: 'Prøv på nytt' });
    expect(screen.getByDisplayValue('Går kvar dag')).toBeTruthy();
    answer([]);
    await userEvent.click(screen.getByRole('button', { name: 'Prøv på nytt' }));
    await waitFor(() => expect(saved).toBe(1));
  });
});

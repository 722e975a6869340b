import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { ScaleForm } from '../evaluation/scale-form';
import { CloseForm } from '../closing/close-form';
import { ContributorDoes } from '../contributors/contributor-does';
import { SetAsideForm } from '../goals/set-aside-form';
import { StopForm } from '../measures/stop-form';
import { DeclineForm as DeclineNeed } from '../needs/decline-form';
import { DeclineForm } from '../life/decline-form';
import { PauseForm, WithdrawForm } from '../life/reason-form';
import { RefusalForm } from '../life/refusal-form';
import { WishForm } from '../life/wish-form';
import { ActivityForm } from '../rehab/activity-form';
import { CourseForm } from '../rehab/course-form';
import { drawAs } from '../testing/show';
import { PlanProvider, usePlan } from '../words/plan-context';

let server: FakeServer;
let count = 0;
beforeEach(() => {
  server = new FakeServer();
  count += 1;
});
afterEach(() => server.stop());

const done = { onSaved: () => undefined, onClose: () => undefined };
const plan = { id: 'plan', version: 3 } as never;
const ending = { id: 'plan', version: 3, goals: [], otherMeasures: [] } as never;
const need = { id: 'rail', version: 1, lifeArea: 'HEALTH', text: 'Rekkverk', title: 'Rekkverk' } as never;
const helper = { id: 'neighbour', version: 1, does: null, name: 'Naboen', person: null, unit: null } as never;
const goal = { id: 'walk', title: 'Gå', lifeArea: 'HEALTH', scale: null } as never;

function Refusal() {
  const { collaborationId } = usePlan();
  const never = { sending: false, execute: () => new Promise<never>(() => undefined) };
  return (
    <RefusalForm
      {...done}
      collaborationId={collaborationId}
      draft={{ collaborationId, key: 'plan:refusal' }}
      name="Aud"
      label="Nei"
      whoSees="Aud"
      setting={{ appealWeeks: 3, appealBody: 'Statsforvaltaren' }}
      mutation={never as never}
    />
  );
}

/** Every small form, and what its draft is known by. */
const forms: [string, ReactElement, string][] = [
  ['a wish', <WishForm {...done} />, 'plan:wish'],
  ['a no to a plan', <DeclineForm version={null} {...done} />, 'plan:decline'],
  ['an end', <CloseForm plan={ending} />, 'close:plan'],
  ['a no to a need', <DeclineNeed need={need} onClose={done.onClose} />, 'decline:rail'],
  ['a measure that stops', <StopForm measure={need} {...done} />, 'stop:rail'],
  ['a goal set aside', <SetAsideForm goal={need} {...done} />, 'set-aside:rail'],
  [
    'what somebody does',
    <ContributorDoes contributor={helper} area="HEALTH" onClose={done.onClose} />,
    'contributor:neighbour',
  ],
  ['a no from the municipality', <Refusal />, 'plan:refusal'],
  ['a pause', <PauseForm plan={plan} {...done} />, 'pause:plan'],
  ['a withdrawal', <WithdrawForm plan={plan} {...done} />, 'withdraw:plan'],
  ['what the steps mean', <ScaleForm goal={goal} {...done} />, 'scale:walk'],
  ['a course', <CourseForm course={null} goals={[goal]} {...done} />, 'course:new'],
  ['an activity', <ActivityForm courseId="course" area="HEALTH" {...done} />, 'activity:course'],
];

const draw = (form: ReactElement) => {
  server.answer('OwnDrafts', {
    collaboration: { __typename: 'Collaboration', id: `c${count}`, drafts: [] },
  });
  server.answer('KeepDraft', {
    keepDraft: { __typename: 'P', savedAt: '2026-11-23T10:00:00.000Z', errors: [] },
  });
  return drawAs(
    server,
    'kari',
    <PlanProvider
      value={{
        collaborationId: `c${count}`,
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
};
const kept = () =>
  server.asked.findLast(({ operation }) => operation === 'KeepDraft')?.variables['input'] as
    { key: string; fields: { text: string }[] } | undefined;
const field = async () => (await screen.findAllByRole<HTMLInputElement>('textbox'))[0]!;

it.each(forms)('keeps what is begun of %s, and puts it back', async (_what, form, key) => {
  const { unmount, container } = await draw(form);
  await userEvent.type(await field(), 'Etter ein lang prat');
  // Whoever types slowly has a part of it kept first.
  await waitFor(() => expect(kept()?.fields.map(({ text }) => text)).toContain('Etter ein lang prat'), {
    timeout: 5_000,
  });
  expect(kept()?.key).toBe(key);
  expect(await accessibilityFaults(container)).toEqual([]);
  unmount();
  await draw(form);
  expect((await field()).value).toBe('Etter ein lang prat');
  expect(within(document.body).getByRole('button', { name: 'Kast kladden' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Kast kladden' }));
  expect((await field()).value).toBe('');
});

it('keeps what was chosen for each measure of a plan that ends', async () => {
  const measure = { id: 'walk', title: 'Gå', status: 'UNDER_WAY', accountable: null, deadline: null };
  const form = <CloseForm plan={{ id: 'plan', version: 3, goals: [], otherMeasures: [measure] } as never} />;
  const { unmount } = await draw(form);
  await userEvent.click(await screen.findByRole('radio', { name: 'Gjort' }));
  await waitFor(() => expect(kept()?.key).toBe('close:plan'), { timeout: 5_000 });
  unmount();
  await draw(form);
  expect((await screen.findByRole<HTMLInputElement>('radio', { name: 'Gjort' })).checked).toBe(true);
});

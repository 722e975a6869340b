import { FakeServer } from '@samplan/web/data/testing';
import { NavigationProvider } from '@samplan/web/ui';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { access, goal, measure, planOf, planPage } from '../testing/plan-data';
import { showAs } from '../testing/show';
import { GoalsPage } from './goals-page';

const navigation = {
  navigate: (to: string) => window.history.replaceState(null, '', to),
  preload: () => undefined,
  current: '/c/collaboration/goals',
};
let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  window.history.replaceState(null, '', '/c/collaboration/goals?view=board');
  server.answer('BesideGoals', {
    collaboration: { __typename: 'Collaboration', id: 'collaboration', professionalPlans: [], serviceOffers: [] },
  });
});
afterEach(() => server.stop());

const title = 'Trene gange';
const unowned = measure({ id: 'unowned', title: 'Skaffe rullator', accountable: null, status: 'PROPOSED' });
const stands = (rest: Record<string, unknown>, who: 'coordinator' | 'relative' = 'coordinator') => {
  const measures = [measure(rest), unowned].map((one) => ({ ...one, contributors: [] }));
  const { collaboration } = planPage(who, planOf({ goals: [goal({ measures })] }));
  const actions = [...collaboration.myAccess.actions, ...(who === 'coordinator' ? access.coordinator.actions : [])];
  server.answer('GoalsPage', {
    collaboration: { ...collaboration, myAccess: { ...collaboration.myAccess, actions }, childAges: [] },
  });
};
const show = (who: 'kari' | 'liv' = 'kari') =>
  showAs(
    server,
    who,
    <NavigationProvider value={navigation}>
      <GoalsPage collaborationId="collaboration" />
    </NavigationProvider>,
  );
const answers = (status: string, errors: object[] = []) =>
  server.answer('SetMeasureStatus', {
    setMeasureStatus: {
      __typename: 'P',
      measure: errors.length > 0 ? null : { __typename: 'Measure', id: 'walk', status, version: 5 },
      errors,
    },
  });
const select = () => screen.getByRole<HTMLSelectElement>('combobox', { name: `Status for «${title}»` });
const column = (name: string) => screen.getByRole('region', { name });
const sent = () =>
  server.asked.filter(({ operation }) => operation === 'SetMeasureStatus').map(({ variables }) => variables['input']);

it('moves a card to the column that is chosen, says so, and lets the keyboard stay on it', async () => {
  stands({ status: 'AGREED' });
  const { container } = await show();
  expect(await accessibilityFaults(container)).toEqual([]);
  answers('UNDER_WAY');
  stands({ status: 'UNDER_WAY', version: 5 });
  select().focus();
  await userEvent.selectOptions(select(), 'I gang');
  await within(column('I gang')).findByText(title);
  await screen.findByText(`«${title}» er no: I gang`);
  expect(document.activeElement).toBe(select());
  expect(sent()).toEqual([{ id: 'walk', expectedVersion: 4, status: 'UNDER_WAY' }]);
});

it('takes a card that is dropped in another column, and does nothing where it was', async () => {
  stands({ status: 'AGREED' });
  await show();
  answers('DONE');
  const card = select().closest('li')!;
  const dataTransfer = { effectAllowed: 'none', setData: jest.fn() };
  const drop = (name: string): void => {
    fireEvent.dragStart(card, { dataTransfer });
    fireEvent.dragOver(column(name), { dataTransfer });
    fireEvent.drop(column(name), { dataTransfer });
  };
  drop('Avtalt');
  // Somebody has taken it on: it is no proposal again.
  drop('Foreslått');
  expect(sent()).toEqual([]);
  // Firefox drags nothing that carries nothing, and what it carries says nothing of the plan.
  expect(dataTransfer.setData.mock.calls[0]).toEqual(['text/plain', '']);
  stands({ status: 'DONE', version: 5 });
  drop('Gjort');
  await within(column('Gjort')).findByText(title);
  expect(sent()).toEqual([{ id: 'walk', expectedVersion: 4, status: 'DONE' }]);
});

it('asks why when a card is dropped among the stopped, also when none has been stopped before', async () => {
  stands({ status: 'AGREED' });
  await show();
  const dataTransfer = { effectAllowed: 'none', setData: jest.fn() };
  fireEvent.dragStart(select().closest('li')!, { dataTransfer });
  fireEvent.dragOver(column('Stoppa'), { dataTransfer });
  fireEvent.drop(column('Stoppa'), { dataTransfer });
  const form = within(await screen.findByRole('form'));
  expect(document.activeElement).toBe(form.getByRole('textbox'));
  expect(sent()).toEqual([]);
});

it('stops nothing without a reason, and goes back to where one was when one thinks better of it', async () => {
  stands({ status: 'UNDER_WAY' });
  await show();
  await userEvent.selectOptions(select(), 'Stoppa');
  const form = within(await screen.findByRole('form'));
  const reason = form.getByRole<HTMLInputElement>('textbox');
  expect(document.activeElement).toBe(reason);
  await userEvent.click(form.getAllByRole('button')[0]!);
  await form.findByText('Dette må fyllast ut.');
  expect(sent()).toEqual([]);
  await userEvent.click(form.getByRole('button', { name: 'Avbryt' }));
  expect(select().value).toBe('UNDER_WAY');
  await waitFor(() => expect(document.activeElement).toBe(select()));
});

it('says by the card why it may not stand elsewhere, and leaves it where it is', async () => {
  stands({ status: 'AGREED' });
  await show();
  answers('DONE', [{ __typename: 'GeneralError', code: 'CHANGED', message: 'Snakk med barnet først.', path: [] }]);
  await userEvent.selectOptions(select(), 'Gjort');
  await within(column('Avtalt')).findByText('Snakk med barnet først.');
  expect(select().value).toBe('AGREED');
});

it('gives nothing to choose nor drag to those who may only read, nor for what nobody has taken on', async () => {
  stands({ status: 'AGREED' });
  const { unmount, container } = await show();
  expect(screen.getAllByRole('combobox', { name: /^Status for/ })).toEqual([select()]);
  expect(container.querySelectorAll('.gl-card[draggable="true"]')).toHaveLength(1);
  unmount();
  stands({ status: 'AGREED' }, 'relative');
  const { container: read } = await show('liv');
  expect(read.querySelectorAll('.gl-card')).toHaveLength(2);
  expect(screen.queryByRole('combobox', { name: /^Status for/ })).toBeNull();
  expect(read.querySelector('.gl-card[draggable="true"]')).toBeNull();
});

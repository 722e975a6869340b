import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer } from '@samplan/web/data/testing';
import { PlanPage } from '../page/plan-page';
import { goal, measure, planOf, planPage } from '../testing/plan-data';
import { showAs } from '../testing/show';

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => {
  server.stop();
  window.location.hash = '';
});

const show = async () => {
  const measures = [
    measure({ id: 'walk', title: 'Gå tur' }),
    measure({ id: 'ramp', title: 'Rampe ved døra', status: 'DONE' }),
    measure({ id: 'course', title: 'Kurs i balanse', status: 'STOPPED' }),
  ];
  server.answer('PlanPage', planPage('coordinator', planOf({ goals: [goal({ measures })] })));
  return showAs(server, 'kari', <PlanPage collaborationId="collaboration" />);
};
const fold = () => screen.findByText('2 er gjorde eller stansa');

it('draws what is finished when somebody opens it, and says before how much it is', async () => {
  await show();
  await fold();
  screen.getByText('Gå tur');
  expect(screen.queryByText('Rampe ved døra')).toBeNull();
  await userEvent.click(await fold());
  await screen.findByText('Rampe ved døra');
  screen.getByText('Kurs i balanse');
});

it('keeps what has been opened, so that nothing written in it is lost when it is folded away', async () => {
  await show();
  await userEvent.click(await fold());
  await screen.findByText('Rampe ved døra');
  await userEvent.click(await fold());
  expect(screen.getByText('Rampe ved døra').closest('details')?.open).toBe(false);
});

it('stands open for whoever has been led to one of them', async () => {
  window.location.hash = '#course';
  await show();
  const course = await screen.findByText('Kurs i balanse');
  expect(course.closest('details')?.open).toBe(true);
  expect(course.closest('li')?.dataset['sought']).toBe('true');
});

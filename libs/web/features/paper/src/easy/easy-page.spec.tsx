import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { goal, measure, paperPage } from '../testing/paper-data';
import { EasyPage } from './easy-page';

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
});
afterEach(() => server.stop());

async function show(...who: Parameters<typeof paperPage>) {
  server.answer('PaperPage', paperPage(...who));
  const drawn = await renderIn(
    <DataProvider>
      <EasyPage collaborationId="collaboration" />
    </DataProvider>,
  );
  await screen.findByRole('heading', { level: 2 });
  return drawn;
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const heading = () => screen.getByRole('heading', { level: 2 }).textContent;

it('tells one thing at a time, and brings whoever listens along', async () => {
  const { container } = await show('OWNER');
  expect(heading()).toBe('Dette er viktig for meg');
  expect(await accessibilityFaults(container)).toEqual([]);
  await press('Neste');
  expect(heading()).toBe('Dette vil eg');
  expect(document.activeElement?.textContent).toBe('Dette vil eg');
  expect(screen.getByText('Trene gange')).toBeTruthy();
  expect(screen.queryByText('Stoppa')).toBeNull();
  await press('Tilbake');
  expect(heading()).toBe('Dette er viktig for meg');
  await press('Vis alt på éi side');
  expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(3);
});

it('speaks of the person by name to everybody else, and of what is over to nobody', async () => {
  await show('RELATIVE', { goals: [goal({ state: 'REACHED', title: 'Kome heim' }), goal({ voice: 'SERVICE' })] });
  expect(screen.getByRole('heading', { level: 1, name: 'Planen til Aud' })).toBeTruthy();
  await press('Vis alt på éi side');
  expect(screen.queryByText('Kome heim')).toBeNull();
  expect(screen.getByText('Gå trygt ute')).toBeTruthy();
  const call = screen.getAllByRole('link', { name: /70 00 00 01/ })[0]!;
  expect(call.getAttribute('href')).toBe('tel:70000001');
});

it('tells first that the plan is paused', async () => {
  const { container } = await show('OWNER', { state: 'PAUSED' });
  expect(heading()).toBe('Planen min har pause');
  screen.getByText('Vi gjer ikkje alt i planen no. Vi byrjar igjen seinare.');
  expect(await accessibilityFaults(container)).toEqual([]);
  await press('Neste');
  expect(heading()).toBe('Dette er viktig for meg');
});

it('tells without a plan who helps and when one meets, and calls nothing a plan', async () => {
  const { container, unmount } = await show('OWNER', { hasPlan: false });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Samarbeidet mitt');
  expect(heading()).toBe('Desse hjelper meg');
  expect(container.textContent).not.toMatch(/plan/i);
  unmount();
  await show('RELATIVE', { hasPlan: false });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Samarbeidet rundt Aud');
  expect(screen.getByRole('link', { name: 'Til oversynet' })).toBeTruthy();
});

it('tells what goes on and what was just done, and of what was done in ten years only how much', async () => {
  const ago = (days: number) => new Date(Date.now() - days * 24 * 3_600_000).toISOString();
  const done = (id: string, days: number) => measure({ id, title: id, status: 'DONE', settledAt: ago(days) });
  const old = Array.from({ length: 40 }, (_, year) => done(`Gammalt ${year}`, 100 + year));
  await show('OWNER', {
    goals: [
      goal({ measures: [done('Nyleg', 30), ...old, measure()] }),
      goal({ id: 'other', measures: [done('For lengst', 900)] }),
    ],
  });
  await press('Vis alt på éi side');
  const [first, second] = screen.getAllByText('Gå trygt ute').map((title) => title.closest('section')!);
  expect(
    within(first!)
      .getAllByRole('listitem')
      .map((item) => item.firstChild?.textContent),
  ).toEqual(['Trene gange', 'Nyleg']);
  expect(within(first!).getByText('40 ting er gjorde før.')).toBeTruthy();
  expect(within(second!).getByText('Éin ting er gjord før.')).toBeTruthy();
  expect(within(second!).queryByText(/ikkje bestemt/)).toBeNull();
});

it('tells what helps when it is hard and whom to call, and asks for it', async () => {
  const crisis = {
    __typename: 'CrisisStep',
    id: 'crisis',
    earlyWarning: 'Eg søv lite',
    steps: 'Gå ein tur',
    whoDoes: null,
    whoToCall: 'Liv, 70 00 00 02',
  };
  const { container, unmount } = await show('OWNER', { crisisSteps: [crisis] });
  await press('Vis alt på éi side');
  const own = screen.getByRole('heading', { name: 'Om det blir vanskeleg' }).closest('section')!;
  expect(within(own).getByText('Eg søv lite')).toBeTruthy();
  expect(within(own).getByRole('heading', { name: 'Dette hjelper meg då' }).nextSibling?.textContent).toBe(
    'Gå ein tur',
  );
  expect(within(own).queryByRole('heading', { name: 'Kven gjer det?' })).toBeNull();
  expect(within(own).getByRole('link', { name: '70 00 00 02' }).getAttribute('href')).toBe('tel:70000002');
  expect(server.asked.find(({ operation }) => operation === 'PaperPage')?.variables).toMatchObject({ easy: true });
  expect(await accessibilityFaults(container)).toEqual([]);
  unmount();
  await show('RELATIVE', { crisisSteps: [crisis] });
  await press('Vis alt på éi side');
  expect(screen.getByRole('heading', { name: 'Om det blir vanskeleg for Aud' })).toBeTruthy();
});

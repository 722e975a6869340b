import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { goal, paperPage } from '../testing/paper-data';
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

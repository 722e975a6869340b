import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AccessPage } from './access-page';

const begun = new Date('2026-02-03T02:00:00Z');
const access = {
  __typename: 'EmergencyAccess',
  id: 'opening',
  reason: 'Funnen ute',
  endsAt: '2026-02-03T02:01:30Z',
  owner: { __typename: 'Person', id: 'aud', name: 'Aud Nilsen' },
  crisisSteps: [
    {
      __typename: 'CrisisStep',
      id: 'sign',
      earlyWarning: 'Svarar ikkje',
      steps: 'Set deg ned',
      whoDoes: null,
      whoToCall: null,
    },
  ],
  contacts: [
    {
      __typename: 'EmergencyContact',
      role: 'COORDINATOR',
      relationship: null,
      closest: false,
      phone: '70 00 00 01',
      person: { __typename: 'Person', id: 'kari', name: 'Kari Berg', initials: 'KB' },
      unit: { __typename: 'Unit', id: 'unit', name: 'Heimetenesta' },
    },
  ],
};

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  server.answer('EmergencyAccess', { emergencyAccess: access });
  jest.useFakeTimers({ now: begun, advanceTimers: true });
});
afterEach(() => {
  jest.useRealTimers();
  server.stop();
});

const show = async () => {
  const shown = await renderIn(
    <DataProvider>
      <AccessPage emergencyId="opening" />
    </DataProvider>,
  );
  await screen.findByRole('heading', { level: 1, name: 'Aud Nilsen' });
  return shown;
};

it('shows what helps, whom to call and how long it lasts', async () => {
  const { container } = await show();
  expect(screen.getByText('Set deg ned')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Ring Kari Berg, 70 00 00 01' }).getAttribute('href')).toBe('tel:70000001');
  expect(screen.getByRole('timer').textContent).toBe('Sluttar om 2 min, klokka 03:01');
  jest.useRealTimers();
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('goes empty by its own clock', async () => {
  const { container } = await show();
  await act(() => jest.advanceTimersByTimeAsync(60_000));
  expect(screen.getByRole('timer').textContent).toBe('Sluttar om mindre enn eitt minutt');
  await act(() => jest.advanceTimersByTimeAsync(40_000));
  expect(screen.getByRole('heading', { level: 1, name: 'Nødtilgangen er avslutta' })).toBeTruthy();
  expect(container.textContent).not.toContain('Aud');
  expect(container.textContent).not.toContain('Set deg ned');
});

it('goes empty when it is ended', async () => {
  const { container } = await show();
  server.answer('EndEmergencyAccess', { endEmergencyAccess: { __typename: 'P', endedId: 'opening', errors: [] } });
  const user = userEvent.setup({ advanceTimers: (ms) => jest.advanceTimersByTime(ms) });
  await user.click(screen.getByRole('button', { name: 'Avslutt nødtilgangen' }));
  expect(server.times('EndEmergencyAccess')).toBe(0);
  await user.click(screen.getByRole('button', { name: 'Ja, avslutt' }));
  await screen.findByRole('heading', { level: 1, name: 'Nødtilgangen er avslutta' });
  expect(container.textContent).not.toContain('Aud');
});

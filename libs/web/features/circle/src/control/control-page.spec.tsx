import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ControlPage } from './control-page';

const end = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
const signal = {
  __typename: 'LogControlSignal',
  signal: 'OUTSIDE_HOURS',
  viewerId: 'per',
  viewerName: 'Per Lie',
  profession: 'Fysioterapeut',
  unitName: 'Rehabilitering',
  onDate: '2026-02-03',
  times: 2,
  plans: 1,
  firstAt: '2026-02-03T20:40:00Z',
  lastAt: '2026-02-03T20:55:00Z',
  mine: false,
  reviews: [],
};
const own = { ...signal, viewerId: 'gunnar', viewerName: 'Gunnar Bye', mine: true };
const hours = {
  __typename: 'LogControlHours',
  unitKind: 'REHABILITATION',
  opens: '07:00',
  closes: '18:00',
  weekends: false,
  version: 0,
};

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  const rules = { manyPlans: 10, deniedAttempts: 5, units: [{ __typename: 'U', id: 'rehab', name: 'Rehabilitering' }] };
  server.answer('LogControlRules', { logControlRules: { __typename: 'LogControlRules', ...rules } });
  signals([signal]);
  server.answer('LogControlHours', { logControlHours: [hours] });
});
afterEach(() => server.stop());

const signals = (nodes: object[]): void =>
  server.answer('LogControlSignals', { logControlSignals: { __typename: 'C', nodes, pageInfo: end } });
const sent = (operation: string) => server.asked.filter((asked) => asked.operation === operation).at(-1)?.variables;
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const show = async () => {
  const shown = await renderIn(
    <DataProvider>
      <ControlPage />
    </DataProvider>,
  );
  await screen.findByRole('heading', { level: 1, name: 'Loggkontroll' });
  return shown;
};

it('tells what is worth a look, and fetches every visit only when asked', async () => {
  const { container } = await show();
  await screen.findByText('Per Lie, Rehabilitering');
  expect(server.times('LogControlVisits')).toBe(0);
  expect(await accessibilityFaults(container)).toEqual([]);
  server.answer('LogControlVisits', { logControlVisits: { __typename: 'C', nodes: [], pageInfo: end } });
  await press('Vis alle besøk i perioden');
  await screen.findByText('Ingen besøk i perioden');
});

it('says so when nothing stands out, and shows nothing to whoever does not control the log', async () => {
  signals([]);
  const { unmount } = await show();
  await screen.findByText('Ingen signal');
  unmount();
  server.refuse('LogControlRules', 'FORBIDDEN');
  await renderIn(
    <DataProvider>
      <ControlPage />
    </DataProvider>,
  );
  await screen.findByRole('heading', { level: 1, name: 'Vi finn ikkje denne sida' });
  expect(screen.queryByText(/Loggkontroll/)).toBeNull();
});

it('refuses a period that ends before it begins without asking', async () => {
  await show();
  await screen.findByText('Per Lie, Rehabilitering');
  await userEvent.clear(screen.getByLabelText('Til og med'));
  await userEvent.type(screen.getByLabelText('Til og med'), '2020-01-01');
  const asked = server.times('LogControlSignals');
  await press('Vis');
  await screen.findByText('Slutten må vere etter starten.');
  expect(server.times('LogControlSignals')).toBe(asked);
});

it('keeps what was written about a signal, and lets nobody look into themselves', async () => {
  signals([signal, own]);
  await show();
  await screen.findByText('Dette gjeld deg. Nokon annan må sjå på det.');
  expect(screen.getAllByRole('button', { name: /^Skriv kva du fann ut/ })).toHaveLength(1);
  await press(/^Skriv kva du fann ut/);
  await userEvent.type(screen.getByLabelText('Kva er grunnen?'), 'Kveldsvakt');
  await press('Avbryt');
  await press(/^Skriv kva du fann ut/);
  expect(screen.getByLabelText<HTMLTextAreaElement>('Kva er grunnen?').value).toBe('Kveldsvakt');
});

describe('working hours', () => {
  const open = async () => {
    await show();
    await press('Sjå og endre arbeidstida');
    await screen.findByText('Måndag til fredag kl. 07:00–18:00');
    await press('Endre arbeidstid: Rehabilitering');
    return within(screen.getByRole('form', { name: 'Endre arbeidstid: Rehabilitering' }));
  };
  const type = async (field: HTMLElement, time: string): Promise<void> => {
    await userEvent.clear(field);
    await userEvent.type(field, time);
  };

  it('are sent as days, from and to', async () => {
    const form = await open();
    await type(form.getByLabelText('Til klokka'), '22:00');
    await userEvent.click(form.getByLabelText('Alle dagar'));
    server.answer('SetWorkingHours', { setWorkingHours: { __typename: 'P', hours: [], errors: [] } });
    server.answer('LogControlHours', { logControlHours: [{ ...hours, closes: '22:00', weekends: true, version: 1 }] });
    await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
    await screen.findByText('Alle dagar kl. 07:00–22:00');
    expect(sent('SetWorkingHours')).toEqual({
      input: { unitKind: 'REHABILITATION', opens: '07:00', closes: '22:00', weekends: true, expectedVersion: 0 },
    });
    expect(screen.getByText('Lagra.')).toBeTruthy();
  });

  it('can be round the clock, without a time to fill in', async () => {
    const form = await open();
    await userEvent.click(form.getByLabelText('Heile døgnet'));
    expect(form.queryByLabelText('Frå klokka')).toBeNull();
    server.answer('SetWorkingHours', { setWorkingHours: { __typename: 'P', hours: [], errors: [] } });
    await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
    expect(sent('SetWorkingHours')).toMatchObject({ input: { opens: '00:00', closes: '24:00' } });
  });

  it('say beside the field what is wrong, and keep what was typed', async () => {
    const form = await open();
    await type(form.getByLabelText('Til klokka'), '06:00');
    const wrong = { __typename: 'InvalidInput', code: 'END_BEFORE_START', message: 'Etter starten.', path: ['closes'] };
    server.answer('SetWorkingHours', { setWorkingHours: { __typename: 'P', hours: null, errors: [wrong] } });
    await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
    const field = form.getByLabelText<HTMLInputElement>('Til klokka');
    expect((await form.findByText('Etter starten.')).closest('.ds-field')?.contains(field)).toBe(true);
    await userEvent.click(form.getByRole('button', { name: 'Avbryt' }));
    await press('Endre arbeidstid: Rehabilitering');
    expect(screen.getByLabelText<HTMLInputElement>('Til klokka').value).toBe('06:00');
  });
});

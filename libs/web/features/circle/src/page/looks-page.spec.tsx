import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import { LooksPage } from './looks-page';

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => server.stop());

const kari = { __typename: 'Person', id: 'kari', name: 'Kari Berg', initials: 'KB' };
const liv = { __typename: 'Person', id: 'liv', name: 'Liv Nilsen', initials: 'LN' };
const entry = (id: string, at: string, section: string, rest: Record<string, unknown> = {}) => ({
  __typename: 'AccessLogEntry',
  id,
  at,
  unitName: 'Rehabilitering',
  section,
  relation: 'COORDINATOR',
  groundKind: 'CONSENT',
  viewer: kari,
  ...rest,
});
const byLiv = { viewer: liv, unitName: null, relation: 'RELATIVE' };
const log = (nodes: unknown[], endCursor: string | null = null) => ({
  accessLog: {
    __typename: 'AccessLogConnection',
    nodes,
    pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor },
  },
});
const show = () =>
  renderIn(
    <DataProvider>
      <LooksPage collaborationId="collaboration" />
    </DataProvider>,
  );
const visits = () => [...document.querySelectorAll('.ci-visit')].map(({ textContent }) => textContent);

it('tells each visit in a sentence: who, from where, what, when, and why', async () => {
  server.answer(
    'AccessLog',
    log([
      entry('2', '2026-02-03T10:01:00.000Z', 'TEAM'),
      entry('1', '2026-02-03T10:00:00.000Z', 'PLAN'),
      entry('0', '2026-01-05T10:00:00.000Z', 'MESSAGES', { ...byLiv, groundKind: 'LEGAL_BASIS' }),
    ]),
  );
  const { container } = await show();
  await screen.findByText(/^frå Rehabilitering/);
  expect(visits()).toEqual([
    expect.stringContaining(
      'Kari Berg frå Rehabilitering såg på måla og tiltaka dine og teamet ditt tysdag 3. februar kl. 11:00.',
    ),
    expect.stringContaining('Liv Nilsen såg på meldingane måndag 5. januar kl. 11:00.'),
  ]);
  expect(visits()[0]).toContain('Kari Berg er koordinatoren din. Får sjå fordi du har sagt ja.');
  expect(visits()[1]).toContain('Liv Nilsen er pårørande. Får sjå fordi lova gir lov til det.');
  expect(screen.getByRole('heading', { name: 'Veka frå måndag 2. februar' })).toBeTruthy();
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('shows one person’s visits alone', async () => {
  server.answer(
    'AccessLog',
    log([entry('1', '2026-02-03T10:00:00.000Z', 'PLAN'), entry('0', '2026-02-02T10:00:00.000Z', 'PLAN', byLiv)]),
  );
  await show();
  await userEvent.selectOptions(await screen.findByLabelText('Vis besøk frå'), 'Liv Nilsen');
  expect(visits()).toEqual([expect.stringContaining('Liv Nilsen')]);
});

it('fetches older visits after those shown', async () => {
  server.answer('AccessLog', log([entry('1', '2026-02-03T10:00:00.000Z', 'PLAN')], 'cursor'));
  await show();
  const button = await screen.findByRole('button', { name: 'Hent eldre besøk' });
  server.answer('AccessLog', log([entry('0', '2026-01-05T10:00:00.000Z', 'PLAN', byLiv)]));
  await userEvent.click(button);
  await waitFor(() => expect(visits()).toEqual([expect.stringContaining('Kari'), expect.stringContaining('Liv')]));
  expect(server.asked.at(-1)?.variables).toMatchObject({ after: 'cursor' });
  expect(screen.getByText('Det finst ingen eldre besøk.')).toBeTruthy();
});

it('says that nobody has looked', async () => {
  server.answer('AccessLog', log([]));
  await show();
  expect(await screen.findByText('Ingen har sett på planen din enno')).toBeTruthy();
});

it('is not there for anybody else', async () => {
  server.refuse('AccessLog', 'NOT_FOUND');
  await show();
  expect(await screen.findByRole('heading', { level: 1, name: /finn ikkje/ })).toBeTruthy();
  expect(screen.queryByText('Kven har sett på planen min')).toBeNull();
});

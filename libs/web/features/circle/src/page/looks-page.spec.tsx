import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import { LooksPage } from './looks-page';

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  server.answer('AccessLogViewers', {
    accessLogViewers: [kari, liv].map((viewer) => ({
      __typename: 'AccessLogViewer',
      unitId: null,
      unitName: null,
      viewer,
    })),
  });
  server.answer('LogAlert', { collaboration: { __typename: 'Collaboration', id: 'collaboration', logAlert: 'OFF' } });
});
afterEach(() => server.stop());

const kari = { __typename: 'Person', id: 'kari', name: 'Kari Berg', initials: 'KB', profession: 'Sjukepleiar' };
const liv = { __typename: 'Person', id: 'liv', name: 'Liv Nilsen', initials: 'LN', profession: null };
const entry = (id: string, at: string, section: string, rest: Record<string, unknown> = {}) => ({
  __typename: 'AccessLogEntry',
  id,
  at,
  unitName: 'Rehabilitering',
  section,
  relation: 'COORDINATOR',
  groundKind: 'CONSENT',
  why: null,
  deputyFor: null,
  questionGoesTo: 'COORDINATOR',
  question: null,
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
      entry('2', '2026-02-03T10:01:00.000Z', 'TEAM', { why: 'Trening heime.' }),
      entry('1', '2026-02-03T10:00:00.000Z', 'PLAN'),
      entry('0', '2026-01-05T10:00:00.000Z', 'MESSAGES', {
        ...byLiv,
        groundKind: 'LEGAL_BASIS',
        why: 'pasient- og brukarrettslova',
      }),
    ]),
  );
  const { container } = await show();
  await screen.findByText(/frå Rehabilitering/);
  expect(visits()).toEqual([
    expect.stringContaining(
      'Kari Berg, sjukepleiar frå Rehabilitering såg på måla og tiltaka dine og teamet ditt tysdag 3. februar kl. 11:00.',
    ),
    expect.stringContaining('Liv Nilsen såg på meldingane måndag 5. januar kl. 11:00.'),
  ]);
  expect(visits()[0]).toContain(
    'Kari Berg er koordinatoren din. Du har sagt ja til at Rehabilitering kan sjå det. Føremål: Trening heime.',
  );
  expect(visits()[1]).toContain('Liv Nilsen er pårørande. Lova gir lov til det: pasient- og brukarrettslova.');
  expect(screen.getByRole('heading', { name: 'Veka frå måndag 2. februar' })).toBeTruthy();
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('asks the server for one person’s visits, a part and a period', async () => {
  server.answer('AccessLog', log([entry('1', '2026-02-03T10:00:00.000Z', 'PLAN')]));
  await show();
  await userEvent.click(await screen.findByText('Vis berre nokre av besøka'));
  server.answer('AccessLog', log([]));
  await userEvent.selectOptions(screen.getByLabelText('Kven'), 'Liv Nilsen');
  expect(await screen.findByText('Ingen besøk passar med valet ditt.')).toBeTruthy();
  expect(server.asked.at(-1)?.variables).toMatchObject({ filter: { viewerId: 'liv' } });
});

it('asks about a visit, keeps the text when it fails, and shows what was asked', async () => {
  server.answer('AccessLog', log([entry('1', '2026-02-03T10:00:00.000Z', 'PLAN')]));
  const { container } = await show();
  await userEvent.click(await screen.findByRole('button', { name: /Spør om dette: Kari Berg/ }));
  expect(screen.getByText(/går til koordinatoren din.*Kari Berg får ikkje sjå/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Send spørsmålet' }));
  expect(screen.getByText('Dette må fyllast ut.')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Kva lurer du på?'), 'Kvifor så seint?');
  server.refuse('AskAboutVisit', 'INTERNAL');
  await userEvent.click(screen.getByRole('button', { name: 'Send spørsmålet' }));
  expect(await screen.findByText(/Teksten din står her/)).toBeTruthy();
  expect(screen.getByDisplayValue('Kvifor så seint?')).toBeTruthy();
  expect(await accessibilityFaults(container)).toEqual([]);
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

it('tells of a print as of more than a look', async () => {
  server.answer(
    'AccessLog',
    log([
      entry('2', '2026-02-03T10:01:00.000Z', 'PRINT'),
      entry('1', '2026-02-03T10:00:00.000Z', 'PLAN'),
      entry('0', '2026-01-05T10:00:00.000Z', 'PRINT', byLiv),
    ]),
  );
  await show();
  await screen.findByText(/frå Rehabilitering/);
  expect(visits()).toEqual([
    expect.stringContaining(
      'frå Rehabilitering såg på måla og tiltaka dine, og skreiv ut planen din tysdag 3. februar kl. 11:00.',
    ),
    expect.stringContaining('Liv Nilsen skreiv ut planen din måndag 5. januar kl. 11:00.'),
  ]);
});

it('says that nobody has looked', async () => {
  server.answer('AccessLog', log([]));
  await show();
  expect(await screen.findByText('Ingen har sett på planen din enno')).toBeTruthy();
});

it('is not there for anybody else', async () => {
  server.refuse('AccessLog', 'NOT_FOUND');
  server.refuse('AccessLogViewers', 'NOT_FOUND');
  await show();
  expect(await screen.findByRole('heading', { level: 1, name: /finn ikkje/ })).toBeTruthy();
  expect(screen.queryByText('Kven har sett på planen min')).toBeNull();
});

it('speaks of the plan, not of «yours», to whoever reads the log for somebody else', async () => {
  server.answer('LogAlert', { collaboration: { __typename: 'Collaboration', id: 'collaboration', logAlert: null } });
  server.answer('AccessLog', log([entry('1', '2026-02-03T10:01:00.000Z', 'PLAN', { deputyFor: liv })]));
  await show();
  await screen.findByRole('heading', { level: 1, name: 'Kven har sett på planen' });
  await waitFor(() => expect(visits()).toHaveLength(1));
  expect(visits()[0]).toContain(
    'Kari Berg er koordinator. Var stadfortredar for Liv Nilsen. Det er sagt ja til at Rehabilitering kan sjå det.',
  );
  expect(document.body.textContent).not.toMatch(/planen (min|din)|teamet ditt/);
  expect(screen.queryByText('Vil du ha beskjed når nokon ser på planen din?')).toBeNull();
});

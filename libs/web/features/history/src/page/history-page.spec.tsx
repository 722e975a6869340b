import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HistoryPage } from './history-page';

const kari = { __typename: 'Person', id: 'kari', name: 'Kari Berg' };
const changed = (field: string, kind: string, before: string | null, after: string | null) => ({
  __typename: 'FieldChange',
  field,
  kind,
  before,
  after,
});
const entry = (rest: Record<string, unknown> = {}) => ({
  __typename: 'HistoryEntry',
  id: '1.2',
  at: '2026-02-03T09:41:00.000Z',
  kind: 'GOAL',
  thingId: 'goal',
  name: 'Gå til parken',
  removed: false,
  currentVersion: 4,
  act: 'EDITED',
  version: 3,
  mayRestore: true,
  by: kari,
  changes: [changed('title', 'TEXT', 'Gå til butikken', 'Gå til parken')],
  ...rest,
});
const history = (...nodes: unknown[]) => ({
  collaboration: {
    __typename: 'Collaboration',
    id: 'c',
    history: {
      __typename: 'HistoryConnection',
      nodes,
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    },
  },
});
const step = () => ({
  __typename: 'HistoryEntry',
  id: '1.3',
  at: new Date().toISOString(),
  act: 'EDITED',
  kind: 'GOAL',
  thingId: 'goal',
  name: 'Gå til parken',
  version: 4,
  changes: [],
});
const lastDone = (undo: unknown, redo: unknown = null) => ({
  collaboration: { __typename: 'Collaboration', id: 'c', lastDone: { __typename: 'LastDone', undo, redo } },
});

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  server.answer('LastDone', lastDone(null));
});
afterEach(() => server.stop());

const show = async (...nodes: unknown[]) => {
  server.answer('History', history(...nodes));
  const shown = await renderIn(
    <DataProvider>
      <HistoryPage collaborationId="c" />
    </DataProvider>,
  );
  await waitFor(() => expect(server.times('History')).toBeGreaterThan(0));
  return shown;
};
const inputs = (operation: string) =>
  server.asked.filter((one) => one.operation === operation).map(({ variables }) => variables['input']);

it('says who changed what from what to what, word by word and in the reader’s own', async () => {
  const { container } = await show(
    entry(),
    entry({
      id: '1.1',
      kind: 'MEASURE',
      name: 'Trene',
      by: null,
      changes: [
        changed('status', 'CHOICE', 'agreed', 'done'),
        changed('deadline', 'DATE', null, '2026-03-12'),
        changed('accountablePersonId', 'PERSON', 'Per Lie', 'Kari Berg'),
      ],
    }),
  );
  const first = (await screen.findByText('Kari Berg endra målet «Gå til parken»')).closest('article')!;
  expect(first.querySelector('del')?.textContent).toBe('fjerna: butikken');
  expect(first.querySelector('ins')?.textContent).toBe('lagt til: parken');
  const second = screen.getByText('Nokon endra tiltaket «Trene»').closest('article')!;
  expect(second.textContent).toContain('Avtalt');
  expect(second.textContent).toContain('Gjort');
  expect(second.textContent).toContain('ikkje fylt ut');
  expect(second.textContent).toContain('12. mars 2026');
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('says of a talk with a child what is its day, and whether there was one', async () => {
  const talk = [changed('outcome', 'CHOICE', null, 'talked'), changed('talkedOn', 'DATE', null, '2026-02-02')];
  await show(entry({ kind: 'CHILD_TALK', thingId: 'talk', name: null, act: 'ADDED', changes: talk }));
  const [outcome, day] = await screen.findAllByRole('term');
  expect(outcome!.parentElement!.textContent).toBe('Har nokon snakka med barnet?Ja, nokon har snakka med barnet');
  expect(day!.parentElement!.textContent).toBe('Dato for samtalen2. februar 2026');
});

it('says what was done with the plan, which goes back only where one does it', async () => {
  const moved = { kind: 'PLAN_STATE', thingId: 'plan', name: null, mayRestore: false };
  const state = (before: string, after: string) => changed('state', 'CHOICE', before, after);
  await show(
    entry({ ...moved, id: '1.4', act: 'UNDONE', changes: [state('closed', 'active')] }),
    entry({ ...moved, changes: [state('active', 'closed'), changed('stateReason', 'TEXT', null, 'Måla er nådde')] }),
    entry({ ...moved, id: '1.3', changes: [state('paused', 'active')] }),
  );
  const closed = (await screen.findByText('Kari Berg avslutta planen')).closest('article')!;
  expect(closed.textContent).toContain('Måla er nådde');
  expect(closed.textContent).not.toContain('Aktiv');
  screen.getByText('Kari Berg tok opp att planen');
  const undone = screen.getByText('Kari Berg angra på kvar planen står').closest('article')!;
  expect(undone.textContent).toContain('Avslutta');
  expect(undone.textContent).toContain('Aktiv');
  expect(screen.queryByRole('link', { name: /^Tidlegare/ })).toBeNull();
});

it('puts a thing back to before a change, over the version that stands', async () => {
  await show(entry(), entry({ id: '1.0', mayRestore: false, name: 'Sove', thingId: 'other' }));
  const buttons = await screen.findAllByRole('button', { name: /^Set tilbake/ });
  expect(buttons).toHaveLength(1);
  server.answer('RestoreVersion', {
    restoreVersion: { __typename: 'P', entry: { __typename: 'HistoryEntry', id: '1.9', version: 5 }, errors: [] },
  });
  await userEvent.click(buttons[0]!);
  await screen.findAllByText('Sett tilbake. Det som stod her, er i historikken.');
  expect(inputs('RestoreVersion')).toEqual([{ kind: 'GOAL', id: 'goal', version: 2, expectedVersion: 4 }]);
});

it('brings back what was removed, from the list of it', async () => {
  await show(entry());
  server.answer('History', history(entry({ act: 'REMOVED', removed: true, version: 4, changes: [] })));
  await userEvent.click(screen.getByRole('radio', { name: 'Det som er teke bort' }));
  await screen.findByRole('button', { name: 'Hent tilbake målet «Gå til parken»' });
  expect(server.asked.at(-1)?.variables['filter']).toEqual({ removed: true });
});

describe('taking back', () => {
  const undone = {
    undoChange: { __typename: 'P', entry: { __typename: 'HistoryEntry', id: '1.9', version: 5 }, errors: [] },
  };

  it('is one press, or Ctrl+Z outside the fields', async () => {
    server.answer('LastDone', lastDone(step()));
    server.answer('UndoChange', undone);
    await show(entry());
    const bar = await screen.findByRole('region', { name: 'Angre og gjer om' });
    expect(bar.textContent).toContain('Du endra målet «Gå til parken»');
    await userEvent.click(within(bar).getByRole('button', { name: 'Angre' }));
    await waitFor(() => expect(inputs('UndoChange')).toEqual([{ kind: 'GOAL', id: 'goal', version: 4 }]));
    await screen.findByText('Angra: målet «Gå til parken»');
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(server.times('UndoChange')).toBe(2));
  });

  it('does again with Ctrl+Shift+Z', async () => {
    server.answer('LastDone', lastDone(null, { ...step(), act: 'UNDONE' }));
    server.answer('UndoChange', undone);
    await show(entry());
    await screen.findByText('Du angra på målet «Gå til parken»');
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await waitFor(() => expect(inputs('UndoChange')).toEqual([{ kind: 'GOAL', id: 'goal', version: 4 }]));
  });

  it('leaves what others wrote since, and says so', async () => {
    server.answer('LastDone', lastDone(step()));
    server.answer('UndoChange', {
      undoChange: {
        __typename: 'P',
        entry: null,
        errors: [
          {
            __typename: 'VersionConflict',
            code: 'VERSION_CONFLICT',
            message: '',
            path: ['title'],
            yours: 'A',
            theirs: 'B',
            theirName: 'Liv Nilsen',
            theirAt: '2026-02-03T10:00:00.000Z',
            currentVersion: 9,
          },
        ],
      },
    });
    await show(entry());
    await userEvent.click(await screen.findByRole('button', { name: 'Angre' }));
    await screen.findByText(/^Liv Nilsen har skrive noko anna sidan/);
  });
});

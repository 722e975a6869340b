import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import { ReorganisePage } from './reorganise-page';

const unit = (id: string, name: string, kind = 'REHABILITATION') => ({
  __typename: 'RegisteredUnit',
  id,
  name,
  kind,
  code: null,
  until: null,
  closed: false,
  employees: 2,
  organisation: null,
});
const found = (nodes: ReturnType<typeof unit>[], hasNextPage = false) => ({
  unitRegister: {
    __typename: 'UnitConnection',
    nodes,
    pageInfo: { __typename: 'PageInfo', hasNextPage, endCursor: hasNextPage ? 'further' : null },
  },
});

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  server.answer('UnitRegister', found([unit('a', 'Ambulant team'), unit('b', 'Dagtrening')], true));
});
afterEach(() => server.stop());

const show = () =>
  renderIn(
    <DataProvider>
      <ReorganisePage />
    </DataProvider>,
  );
const sent = () => server.asked.filter(({ operation }) => operation === 'ReorganiseUnits').at(-1)?.variables;

it('finds a unit beyond those shown first, and keeps what was chosen while one searches on', async () => {
  const { container } = await show();
  await userEvent.click(await screen.findByLabelText('Ambulant team'));
  expect(screen.getByText(/Det er fleire einingar/)).toBeTruthy();
  server.answer('UnitRegister', found([unit('z', 'Åsen')]));
  await userEvent.type(screen.getByLabelText('Finn eining'), 'Ås');
  await userEvent.click(await screen.findByLabelText('Åsen'));
  const chosen = screen.getAllByRole('checkbox', { checked: true });
  expect(chosen.map((box) => box.closest('.sp-choice')?.textContent)).toEqual(['Ambulant team', 'Åsen']);
  expect(document.activeElement).toBe(chosen[1]);
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('says in a sentence what the press does, and takes the kind from the unit that ends', async () => {
  await show();
  await userEvent.click(await screen.findByLabelText('Ambulant team'));
  await userEvent.type(screen.getByLabelText('Namn'), 'Rehabilitering heime');
  await userEvent.type(screen.getByLabelText('Første dag for dei nye'), '2027-01-04');
  expect(
    screen.getByText(
      'Frå 4. januar 2027 sluttar Ambulant team, og Rehabilitering heime tek over. Dette kan ikkje angrast etterpå.',
    ),
  ).toBeTruthy();
  server.answer('ReorganiseUnits', {
    reorganiseUnits: {
      __typename: 'P',
      units: [{ __typename: 'U', id: 'new', name: 'Rehabilitering heime' }],
      errors: [],
    },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Gjennomfør frå denne dagen' }));
  expect(await screen.findByText('Endringa er lagd inn.')).toBeTruthy();
  expect(sent()).toEqual({
    input: {
      fromUnitIds: ['a'],
      onDate: '2027-01-04',
      successors: [{ name: 'Rehabilitering heime', kind: 'REHABILITATION' }],
      placements: [],
    },
  });
});

it('lets a unit that is there take over, never one that ends, and says beside it what is wrong', async () => {
  await show();
  await userEvent.click(await screen.findByLabelText('Ambulant team'));
  await userEvent.click(screen.getByLabelText('Ei eining som finst'));
  await userEvent.click(await screen.findByRole('radio', { name: 'Dagtrening' }));
  expect(screen.queryByRole('radio', { name: 'Ambulant team' })).toBeNull();
  server.answer('ReorganiseUnits', {
    reorganiseUnits: {
      __typename: 'P',
      units: null,
      errors: [
        { __typename: 'ValidationError', code: 'DATE_IN_PAST', path: ['onDate'], message: 'Vel ein dag etter i dag.' },
      ],
    },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Gjennomfør frå denne dagen' }));
  await waitFor(() =>
    expect(screen.getByLabelText('Første dag for dei nye').getAttribute('aria-invalid')).toBe('true'),
  );
  expect(screen.getByText('Dagtrening')).toBeTruthy();
  expect(sent()).toMatchObject({ input: { fromUnitIds: ['a'], successors: [{ unitId: 'b' }] } });
});

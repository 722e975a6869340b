import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Numbers } from './numbers';
import { StaffNumber } from './staff-number';

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => server.stop());

const per = { __typename: 'Person', id: 'per', name: 'Per Lie', initials: 'PL' };
const waiting = (mayAnswer: boolean) => ({
  __typename: 'WorkNumber',
  setAt: '2026-11-02T10:00:00Z',
  waitingSince: '2026-11-03T08:00:00Z',
  mayAnswer,
  person: per,
  setBy: { __typename: 'Person', id: 'siri', name: 'Siri Dahl' },
});
const listed = (...nodes: object[]) =>
  server.answer('UnconfirmedNumbers', {
    unconfirmedNumbers: {
      __typename: 'C',
      nodes,
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    },
  });
const answer = (word: string | null, errors: object[] = []) =>
  server.answer('NoteWorkNumber', { noteWorkNumber: { __typename: 'P', word, errors } });
const sent = (operation: string) =>
  server.asked.filter((one) => one.operation === operation).map((one) => one.variables);
const inUnit = () =>
  renderIn(
    <DataProvider>
      <Numbers unitId="unit" />
    </DataProvider>,
  );
const onSaved = jest.fn();
const helseId = { __typename: 'LoginProvider' as const, key: 'helseid', kind: 'HELSEID' as const };
async function ofEmployee(words: number | null, providers = [helseId]): Promise<HTMLElement> {
  const { container } = await renderIn(
    <DataProvider>
      <StaffNumber person={per} words={words} providers={providers} onSaved={onSaved} />
    </DataProvider>,
  );
  const open = screen.queryByRole('button', { name: /^Fødselsnummer for HelseID ?: Per Lie$/ });
  if (open) await userEvent.click(open);
  return container;
}
const field = () => screen.getByLabelText<HTMLInputElement>('Fødselsnummer eller D-nummer');
beforeEach(() => onSaved.mockReset());

it('lets a leader type the same number, and says beside it what is wrong with nothing lost', async () => {
  listed(waiting(true));
  const { container } = await inUnit();
  await screen.findByRole('heading', { name: 'Fødselsnummer som må stadfestast' });
  screen.getByText('Siri Dahl skreiv eit nummer 2. november 2026.');
  screen.getByText('Ventar på å kome inn');
  await userEvent.click(screen.getByRole('button', { name: /^Skriv nummeret ?: Per Lie$/ }));
  await userEvent.type(field(), '123');
  const message = 'Sjekk at alle 11 siffera er rette.';
  answer(null, [{ __typename: 'InvalidInput', code: 'NATIONAL_ID_INVALID', message, path: ['nationalId'] }]);
  await userEvent.click(screen.getByRole('button', { name: 'Lagre nummeret' }));
  expect((await screen.findByText(message)).closest('.ds-field')?.contains(field())).toBe(true);
  expect(field().value).toBe('123');
  expect(await accessibilityFaults(container)).toEqual([]);
  answer('CONFIRMED');
  listed();
  await userEvent.click(screen.getByRole('button', { name: 'Lagre nummeret' }));
  await screen.findByText('Nummeret er stadfesta. Den tilsette kan logge inn med HelseID.');
  expect(sent('NoteWorkNumber').at(-1)).toEqual({ input: { personId: 'per', nationalId: '123' } });
  await waitFor(() => expect(screen.queryByText('Per Lie')).toBeNull());
});

it('asks nobody to confirm their own word', async () => {
  listed(waiting(false));
  await inUnit();
  await screen.findByText(/^Du skreiv nummeret sjølv/);
  expect(screen.queryByRole('button')).toBeNull();
});

it('is not there where nobody is to be confirmed', async () => {
  const page = (...nodes: object[]) => ({
    unconfirmedNumbers: {
      __typename: 'C',
      nodes,
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    },
  });
  server.answerBy('UnconfirmedNumbers', ({ unitId }) => (unitId === 'nobody' ? page() : page(waiting(true))));
  await renderIn(
    <DataProvider>
      <Numbers unitId="nobody" />
      <Numbers unitId="unit" />
    </DataProvider>,
  );
  await screen.findByText('Per Lie');
  expect(server.times('UnconfirmedNumbers')).toBe(2);
  expect(screen.getAllByRole('heading')).toHaveLength(1);
});

it('warns when the number is another than the one that stood', async () => {
  listed(waiting(true));
  await inUnit();
  await userEvent.click(await screen.findByRole('button', { name: /^Skriv nummeret ?: Per Lie$/ }));
  answer('DIFFERS');
  await userEvent.type(field(), '9');
  await userEvent.click(screen.getByRole('button', { name: 'Lagre nummeret' }));
  await screen.findByText(/^Dette er eit anna nummer enn det som stod/);
});

it('tells an administrator how far a number is, and takes a wrong one away after a second press', async () => {
  await ofEmployee(1);
  screen.getByText('Ein har skrive nummeret. Ein til må skrive det same.');
  await userEvent.click(screen.getByRole('button', { name: /^Ta bort nummeret ?: Per Lie$/ }));
  expect(sent('RemoveWorkNumber')).toEqual([]);
  server.answer('RemoveWorkNumber', { removeWorkNumber: { __typename: 'P', removed: true, errors: [] } });
  const form = within(screen.getByRole('form', { name: 'Ta bort nummeret' }));
  form.getByText('Per Lie blir ikkje lenger funnen på nummeret med HelseID.');
  await userEvent.click(form.getByRole('button', { name: 'Ta bort nummeret' }));
  await screen.findByRole('button', { name: /^Fødselsnummer for HelseID/ });
  expect(sent('RemoveWorkNumber')).toEqual([{ input: { personId: 'per' } }]);
  expect(onSaved).toHaveBeenCalled();
});

it('has nothing to take away where no number is, and says what came of the first word', async () => {
  const container = await ofEmployee(0);
  screen.getByText('Ingen har skrive noko nummer.');
  expect(screen.queryByRole('button', { name: /Ta bort/ })).toBeNull();
  answer('NOTED');
  await userEvent.type(field(), '1');
  await userEvent.click(screen.getByRole('button', { name: 'Lagre nummeret' }));
  await screen.findByText(/^Nummeret er skrive\. No må ein til/);
  expect(await accessibilityFaults(container)).toEqual([]);
  expect(onSaved).toHaveBeenCalled();
});

it('asks for no number of who has come in, nor where nobody logs in with HelseID', async () => {
  expect((await ofEmployee(null)).textContent).toBe('');
  expect((await ofEmployee(0, [])).textContent).toBe('');
});

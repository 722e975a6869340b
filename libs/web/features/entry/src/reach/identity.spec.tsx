import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Identity } from './identity';

const identity = (over: object = {}) => ({
  identity: {
    __typename: 'Identity',
    givenName: 'Nora',
    familyName: 'Berg',
    bornOn: null,
    expectedOn: null,
    isNumbered: false,
    hasLoggedIn: false,
    ...over,
  },
});

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => server.stop());

const onSaved = jest.fn();
const show = async (over: object = {}) => {
  onSaved.mockReset();
  server.answer('Identity', identity(over));
  const shown = await renderIn(
    <DataProvider>
      <Identity collaborationId="plan" onSaved={onSaved} />
    </DataProvider>,
  );
  await screen.findByRole('heading', { name: 'Kven dette er' });
  return shown;
};
const answer = (errors: object[]) =>
  server.answer('IdentifyPerson', { identifyPerson: { __typename: 'P', identity: null, errors } });
const open = async (name: string) => {
  await userEvent.click(screen.getByRole('button', { name }));
  return within(screen.getByRole('form', { name }));
};
const sent = () => server.asked.filter(({ operation }) => operation === 'IdentifyPerson').map((one) => one.variables);

it('writes down that an expected child is born, says beside the number what is wrong, and keeps what was typed', async () => {
  const { container } = await show({ expectedOn: '2026-11-01' });
  screen.getByText('Venta 1. november 2026. Fødselsnummer eller D-nummer er ikkje lagt inn.');
  const form = await open('Barnet er fødd');
  expect(await accessibilityFaults(container)).toEqual([]);
  const number = form.getByLabelText<HTMLInputElement>('Fødselsnummer eller D-nummer');
  await userEvent.type(number, '123');
  const message = 'Sjekk at alle siffera er rette.';
  answer([{ __typename: 'InvalidInput', code: 'NATIONAL_ID_INVALID', message, path: ['nationalId'] }]);
  await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
  await form.findByText(message);
  expect(number.value).toBe('123');
  expect(onSaved).not.toHaveBeenCalled();
  answer([]);
  server.answer('Identity', identity({ bornOn: '2026-11-03', isNumbered: true }));
  await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
  await screen.findByText('Fødd 3. november 2026. Fødselsnummer eller D-nummer er lagt inn.');
  expect(onSaved).toHaveBeenCalled();
  expect(sent().at(-1)).toEqual({
    input: { collaborationId: 'plan', givenName: 'Nora', familyName: 'Berg', nationalId: '123', formerNumber: '' },
  });
});

it('puts a name right and leaves the number, which is not changed once somebody has come in by it', async () => {
  await show({ bornOn: '1948-05-17', isNumbered: true, hasLoggedIn: true });
  const form = await open('Rett namn eller nummer');
  expect(form.queryByLabelText(/^Fødselsnummer/)).toBeNull();
  expect(form.queryByLabelText(/^Det nye/)).toBeNull();
  form.getByText(/^Personen har logga inn med nummeret/);
  const family = form.getByLabelText('Etternamn');
  await userEvent.clear(family);
  await userEvent.type(family, 'Bergh');
  answer([]);
  await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
  await waitFor(() => expect(onSaved).toHaveBeenCalled());
  expect(sent()).toEqual([
    { input: { collaborationId: 'plan', givenName: 'Nora', familyName: 'Bergh', nationalId: '', formerNumber: '' } },
  ]);
});

it('asks for the new number when the D-number that stands is typed, and says beside it when it is another', async () => {
  const { container } = await show({ bornOn: '1948-05-17', isNumbered: true, hasLoggedIn: true });
  const form = await open('Rett namn eller nummer');
  const former = form.getByLabelText<HTMLInputElement>(/^D-nummeret som er lagt inn/);
  await userEvent.type(former, '5');
  await userEvent.type(form.getByLabelText('Det nye fødselsnummeret'), '1');
  expect(await accessibilityFaults(container)).toEqual([]);
  const message = 'Dette er ikkje D-nummeret som er lagt inn.';
  answer([{ __typename: 'InvalidInput', code: 'NATIONAL_ID_NOT_FORMER', message, path: ['formerNumber'] }]);
  await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
  expect((await form.findByText(message)).closest('.ds-field')?.contains(former)).toBe(true);
  expect(former.value).toBe('5');
  expect(sent().at(-1)).toMatchObject({ input: { nationalId: '1', formerNumber: '5' } });
});

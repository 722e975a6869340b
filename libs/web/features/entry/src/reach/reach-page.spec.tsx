import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReachPage } from './reach-page';

const contact = (phone: string, version: number) => ({
  __typename: 'Contact',
  address: 'Fjellvegen 12',
  phone,
  email: null,
  version,
});
const reached = (phone: string, version = 1) => ({
  collaboration: {
    __typename: 'Collaboration',
    id: 'plan',
    addressProtection: 'NONE',
    myAccess: { __typename: 'MyAccess', relation: 'OWNER', actions: [] },
    owner: { __typename: 'Person', id: 'aud', name: 'Aud Nilsen', contact: contact(phone, version) },
    team: [],
  },
});

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  server.answer('Reach', reached('70 00 00 01'));
});
afterEach(() => server.stop());

const show = async () => {
  const shown = await renderIn(
    <DataProvider>
      <ReachPage collaborationId="plan" />
    </DataProvider>,
  );
  await screen.findByRole('link', { name: 'Ring 70 00 00 01' });
  return shown;
};
const open = () => userEvent.click(screen.getByRole('button', { name: 'Endre kontakt for Aud Nilsen' }));
const phone = (): HTMLInputElement => screen.getByLabelText(/Telefon/);

it('has what was typed when the form is opened again after cancel', async () => {
  const { container } = await show();
  await open();
  await userEvent.clear(phone());
  await userEvent.type(phone(), '99 88 77 66');
  expect(await accessibilityFaults(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
  expect(screen.queryByRole('form')).toBeNull();
  await open();
  expect(phone().value).toBe('99 88 77 66');
});

it('says beside the field what is wrong, and keeps what was typed', async () => {
  await show();
  await open();
  await userEvent.clear(phone());
  await userEvent.type(phone(), 'ring meg');
  server.answer('EditContact', {
    editContact: {
      __typename: 'EditContactPayload',
      contact: null,
      errors: [{ __typename: 'InvalidInput', code: 'PHONE_INVALID', message: 'Skriv siffer.', path: ['phone'] }],
    },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
  expect((await screen.findByText('Skriv siffer.')).closest('.ds-field')?.contains(phone())).toBe(true);
  expect(phone().value).toBe('ring meg');
});

it('begins from what stands there after saving', async () => {
  await show();
  await open();
  await userEvent.clear(phone());
  await userEvent.type(phone(), '99 88 77 66');
  server.answer('EditContact', {
    editContact: { __typename: 'EditContactPayload', contact: contact('99 88 77 66', 2), errors: [] },
  });
  server.answer('Reach', reached('99 88 77 66', 2));
  await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
  await screen.findByRole('link', { name: 'Ring 99 88 77 66' });
  await open();
  expect(phone().value).toBe('99 88 77 66');
});

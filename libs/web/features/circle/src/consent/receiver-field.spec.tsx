import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { Receiver } from './receiver';
import { ReceiverField } from './receiver-field';

const person = (id: string, name: string) => ({ __typename: 'Person', id, name });
const unit = { __typename: 'Unit', id: 'rehab' };
const names = Array.from({ length: 300 }, (_, index) => `Teneste ${index}`);

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  server.answer('ConsentOutsiders', {
    collaboration: {
      __typename: 'Collaboration',
      id: 'plan',
      team: [
        { __typename: 'TeamMember', id: 'one', role: 'COORDINATOR', unit, person: person('kari', 'Kari Berg') },
        { __typename: 'TeamMember', id: 'two', role: 'MEMBER', unit, person: person('per', 'Per Lie') },
        { __typename: 'TeamMember', id: 'three', role: 'MEMBER', unit: null, person: person('tuva', 'Tuva Rem') },
      ],
      teamInvitations: [
        { __typename: 'TeamInvitation', id: 'asked', state: 'OPEN', unit: null, person: person('odd', 'Odd Vik') },
        { __typename: 'TeamInvitation', id: 'no', state: 'DECLINED', unit: null, person: person('ida', 'Ida Vik') },
      ],
    },
  });
  server.answerBy('ConsentServices', ({ search }) => {
    const hits = names.filter((name) => name.toLowerCase().includes(String(search).toLowerCase()));
    const organisation = { __typename: 'Organisation', id: 'nav', name: 'NAV Fjellvik' };
    return {
      unitDirectory: {
        __typename: 'C',
        nodes: hits.slice(0, 8).map((name) => ({ __typename: 'UnitEntry', id: name, name, organisation })),
        pageInfo: { __typename: 'PageInfo', hasNextPage: hits.length > 8 },
      },
    };
  });
});
afterEach(() => server.stop());

function Form() {
  const [value, setValue] = useState<readonly Receiver[]>([]);
  return (
    <form onSubmit={() => fail('sent')} aria-label="Skjema">
      <ReceiverField collaborationId="plan" value={value} onChange={setValue} />
    </form>
  );
}
const fail = (what: string): never => {
  throw new Error(what);
};
const show = async () => {
  const shown = await renderIn(
    <DataProvider>
      <Form />
    </DataProvider>,
  );
  await screen.findByRole('button', { name: 'Tuva Rem' });
  return shown;
};
const field = () => screen.getByLabelText('Teneste eller person');
const offered = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

it('offers those from no service, those asked, and whoever coordinates, by name, before anything is typed', async () => {
  const { container } = await show();
  expect(offered()).toEqual(['Tuva Rem', 'Odd Vik', 'Kari Berg, koordinator']);
  expect(server.times('ConsentServices')).toBe(0);
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('finds the last of several hundred services, and asks once for a word', async () => {
  const { container } = await show();
  await userEvent.type(field(), 'teneste 299');
  await screen.findByRole('button', { name: 'Teneste 299' });
  expect(offered()).toEqual(['Teneste 299']);
  expect(screen.getByRole('status').textContent).toBe('1 funnen');
  expect(server.times('ConsentServices')).toBe(1);
  expect(await accessibilityFaults(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Teneste 299' }));
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Teneste eller person' }));
  await userEvent.click(screen.getByRole('button', { name: 'Ta bort Teneste 299' }));
  await waitFor(() => expect(document.activeElement).toBe(field()));
});

it('takes the first found on enter, never what was found for another word, and sends no form', async () => {
  await show();
  await userEvent.type(field(), 'teneste 12');
  await screen.findByText('Det er fleire. Skriv meir av namnet.');
  await userEvent.type(field(), '3{Enter}');
  expect(screen.queryByRole('group', { name: 'Teneste eller person' })).toBeNull();
  await waitFor(() => expect(offered()).toEqual(['Teneste 123']));
  await userEvent.type(field(), '{Enter}');
  expect(screen.getByRole('group', { name: 'Teneste eller person' }).textContent).toContain('Teneste 123');
});

it('tells two of the same name apart by whose they are', async () => {
  const same = (id: string, name: string) => ({
    ...{ __typename: 'UnitEntry', id, name: 'NAV' },
    organisation: { __typename: 'Organisation', id, name },
  });
  server.answer('ConsentServices', {
    unitDirectory: {
      __typename: 'C',
      nodes: [same('one', 'Staten'), same('two', 'Kommunen')],
      pageInfo: { __typename: 'PageInfo', hasNextPage: false },
    },
  });
  await show();
  await userEvent.type(field(), 'nav');
  await screen.findByRole('button', { name: 'NAV, Staten' });
  expect(offered()).toEqual(['NAV, Staten', 'NAV, Kommunen']);
});

it('says when nobody is found', async () => {
  await show();
  await userEvent.type(field(), 'finst ikkje');
  await screen.findByText('Ingen funne. Prøv eit anna ord.');
});

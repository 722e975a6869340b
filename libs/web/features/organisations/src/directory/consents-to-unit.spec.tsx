import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConsentsToUnit } from './consents-to-unit';

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
});
afterEach(() => server.stop());

const page = (names: string[], endCursor: string | null = null) => ({
  consentsToUnit: {
    __typename: 'CollaborationConnection',
    pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor },
    nodes: names.map((name) => ({
      __typename: 'Collaboration',
      id: name.toLowerCase(),
      owner: { __typename: 'Person', id: `person-${name}`, name },
    })),
  },
});
const show = () =>
  renderIn(
    <DataProvider>
      <ConsentsToUnit unitId="rehab" />
    </DataProvider>,
  );

it('leads whoever coordinates to each of those to ask anew, and says nothing to others', async () => {
  server.answerBy('ConsentsToUnit', ({ after }) => (after ? page(['Per']) : page(['Aud'], 'cursor')));
  const { container, unmount } = await show();
  await screen.findByRole('heading', { name: 'Be om nytt samtykke' });
  await userEvent.click(screen.getByRole('button', { name: 'Vis fleire' }));
  await screen.findByRole('link', { name: 'Per' });
  expect(screen.getByRole('link', { name: 'Aud' }).getAttribute('href')).toBe('/c/aud/consent');
  expect(await accessibilityFaults(container)).toEqual([]);
  unmount();

  server.answer('ConsentsToUnit', page([]));
  const asked = server.times('ConsentsToUnit');
  const empty = await show();
  await waitFor(() => expect(server.times('ConsentsToUnit')).toBe(asked + 1));
  expect(empty.container.textContent).toBe('');
});

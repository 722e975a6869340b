import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ChangeSignal } from '@samplan/shared/contracts';
import { Button } from '@samplan/web/ui';
import { renderIn } from '@samplan/web/ui/testing';
import { DataProvider } from '../data-provider';
import { TypedDocumentString } from '../generated/graphql';
import { topicRegistry } from '../realtime/topic-registry';
import { FakeServer } from '../testing';
import { useDropCaches } from './data-context';
import { QueryView } from './query-view';
import { useTypedQuery } from './use-typed-query';

const WordsDocument = new TypedDocumentString<{ words: string }, { id: string }>(
  'query Words($id: ID!) { words(id: $id) }',
);

const MoreDocument = new TypedDocumentString<{ words: string }, { id: string }>(
  'query More($id: ID!) { words(id: $id) }',
);

const changed: ChangeSignal = {
  pos: '1',
  type: 'what_matters.edited',
  entity: 'what_matters',
  id: 'w',
  version: 2,
  collaborationId: 'aud',
};

function Words({ id, document = WordsDocument }: { id: string; document?: typeof WordsDocument }) {
  const query = useTypedQuery(document, { variables: { id }, topics: [{ collaborationId: id }] });
  return <QueryView query={query}>{({ words }) => <h1>{words}</h1>}</QueryView>;
}

function Forget() {
  return <Button onClick={useDropCaches()}>Gløym</Button>;
}

const page = (id = 'aud') => (
  <DataProvider>
    <Words id={id} />
  </DataProvider>
);

describe('an open page', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
    server.answer('Words', { words: 'Ut i hagen' });
    server.answer('More', { words: 'Ut i hagen' });
  });
  afterEach(() => server.stop());

  it('fetches again when told, and says that nobody pressed for it', async () => {
    await renderIn(page());
    await screen.findByText('Ut i hagen');
    expect(server.asked[0]?.headers.get('x-samplan-refetch')).toBeNull();

    server.answer('Words', { words: 'Ut i hagen og til byen' });
    topicRegistry.signal(changed);
    await screen.findByText('Ut i hagen og til byen');
    expect(server.times('Words')).toBe(2);
    expect(server.asked[1]?.headers.get('x-samplan-refetch')).toBe('1');
  });

  it('stays as it is when told about somebody else', async () => {
    await renderIn(page());
    await screen.findByText('Ut i hagen');
    topicRegistry.signal({ ...changed, collaborationId: 'emil' });
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(server.times('Words')).toBe(1);
  });

  it('goes empty when access has ended', async () => {
    await renderIn(page());
    await screen.findByText('Ut i hagen');
    server.refuse('Words', 'NOT_FOUND');
    topicRegistry.signal(changed);
    await screen.findByRole('heading', { name: 'Vi finn ikkje denne sida' });
    expect(screen.queryByText('Ut i hagen')).toBeNull();
  });

  it('forgets once, and does not ask again and again, when two of its parts have gone', async () => {
    await renderIn(
      <DataProvider>
        <Words id="aud" />
        <Words id="aud" document={MoreDocument} />
      </DataProvider>,
    );
    await waitFor(() => expect(screen.getAllByText('Ut i hagen')).toHaveLength(2));
    for (const operation of ['Words', 'More']) server.refuse(operation, 'NOT_FOUND');
    topicRegistry.signal(changed);
    await waitFor(() => expect(screen.queryByText('Ut i hagen')).toBeNull());
    await new Promise((resolve) => setTimeout(resolve, 400));
    const asked = server.asked.length;
    expect(asked).toBeLessThan(12);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(server.asked.length).toBe(asked);
  });

  it('stays readable when the server stumbles, with a reference and a way on', async () => {
    await renderIn(page());
    await screen.findByText('Ut i hagen');
    server.refuse('Words', 'INTERNAL');
    topicRegistry.signal(changed);
    expect((await screen.findByRole('alert')).textContent).toContain('abcd1234');
    expect(screen.getByText('Ut i hagen')).toBeTruthy();

    server.answer('Words', { words: 'Ut i hagen igjen' });
    await userEvent.click(screen.getByRole('button', { name: 'Prøv på nytt' }));
    await screen.findByText('Ut i hagen igjen');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('fetches again by itself when everything is forgotten, without its words leaving the screen', async () => {
    await renderIn(
      <DataProvider>
        <Words id="aud" />
        <Forget />
      </DataProvider>,
    );
    await screen.findByText('Ut i hagen');
    server.answer('Words', { words: 'Ut i hagen, no' });
    await userEvent.click(screen.getByRole('button', { name: 'Gløym' }));
    expect(screen.getByRole('heading')).toBeTruthy();
    await screen.findByText('Ut i hagen, no');
    expect(server.asked[1]?.headers.get('x-samplan-refetch')).toBe('1');
  });

  it('never shows one person’s words on the page of another', async () => {
    const { rerender } = await renderIn(page());
    await screen.findByText('Ut i hagen');
    server.answer('Words', { words: 'Spele gitar' });
    rerender(page('emil'));
    expect(screen.queryByText('Ut i hagen')).toBeNull();
    await screen.findByText('Spele gitar');
  });

  it('tells language and a new correlation id with each request', async () => {
    document.documentElement.lang = 'nn';
    await renderIn(page());
    await screen.findByText('Ut i hagen');
    topicRegistry.signal(changed);
    await waitFor(() => expect(server.times('Words')).toBe(2));
    const ids = server.asked.map(({ headers }) => headers.get('x-correlation-id'));
    expect(new Set(ids).size).toBe(2);
    expect(server.asked[0]?.headers.get('accept-language')).toBe('nn');
  });
});

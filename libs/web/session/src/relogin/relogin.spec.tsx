import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataProvider, sessionGate, useTypedMutation } from '@samplan/web/data';
import { FakeServer, TypedDocumentString } from '@samplan/web/data/testing';
import { Button, TextArea } from '@samplan/web/ui';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import { useState } from 'react';
import { SessionProvider } from '../session-provider';
import { tellLoggedIn } from './login-channel';

const SaveDocument = new TypedDocumentString<{ save: string }, { text: string }>(
  'mutation Save($text: String!) { save(text: $text) }',
);

const kari = {
  __typename: 'Hat',
  personId: 'kari',
  name: 'Kari Berg',
  municipality: { __typename: 'Municipality', id: 'm', name: 'Fjellvik' },
  roles: ['COORDINATOR'],
  unitName: 'Heimetenesta',
  profession: 'Sjukepleiar',
  ownerOf: null,
};
const sessionOf = (hat: typeof kari | null, provider: string | null = null) => ({
  session: {
    __typename: 'Session',
    demoMode: true,
    loggedIn: hat !== null,
    idleExpiresAt: new Date(Date.now() + 3_600_000).toISOString(),
    hats: hat ? [hat] : [],
    hat,
    provider,
  },
});

function Note() {
  const [text, setText] = useState('');
  const [saved, setSaved] = useState<string | null>(null);
  const { execute } = useTypedMutation(SaveDocument);
  const save = async (): Promise<void> => setSaved((await execute({ text })).data?.save ?? null);
  return (
    <>
      <TextArea label="Notat" value={text} onChange={(event) => setText(event.target.value)} />
      <Button onClick={() => void save()}>Lagre</Button>
      {saved ? <p>Lagra: {saved}</p> : null}
    </>
  );
}

/** Writes a note and presses save just after the session has ended. */
async function saveTooLate(server: FakeServer): Promise<Element> {
  const { container } = await renderIn(
    <DataProvider>
      <SessionProvider>
        <Note />
      </SessionProvider>
    </DataProvider>,
  );
  await userEvent.type(await screen.findByLabelText('Notat'), 'Aud vil ut i hagen');
  server.refuse('Save', 'UNAUTHENTICATED');
  server.answer('Session', sessionOf(null));
  await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
  await screen.findByRole('heading', { name: 'Du er logga ut' });
  return container;
}

describe('a session that ends while somebody writes', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
    server.answer('Session', sessionOf(kari));
    server.answer('DemoPersonas', {
      demoPersonas: [{ __typename: 'DemoPersona', key: 'kari', name: 'Kari Berg', description: '' }],
    });
    sessionStorage.clear();
  });
  afterEach(() => {
    cleanup();
    sessionGate.reopen();
    server.stop();
  });

  it('lets the same person log in over the page, keeps the text and sends what was waiting', async () => {
    const container = await saveTooLate(server);
    expect(screen.getByLabelText('Notat')).toHaveProperty('value', 'Aud vil ut i hagen');
    expect(await accessibilityFaults(container)).toEqual([]);

    server.answer('Save', { save: 'Aud vil ut i hagen' });
    server.answer('Session', sessionOf(kari));
    await userEvent.click(await screen.findByRole('button', { name: 'Hald fram som Kari Berg' }));
    await screen.findByText('Lagra: Aud vil ut i hagen');
    expect(server.posted).toEqual([{ path: '/auth/demo-login', body: { persona: 'kari' } }]);
    expect(screen.getByLabelText('Notat')).toHaveProperty('value', 'Aud vil ut i hagen');
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Du er logga ut' })).toBeNull());
  });

  it('logs in through the provider in a window of its own, and goes on when that tells', async () => {
    server.answer('Session', sessionOf(kari, 'idporten'));
    const opened = jest.spyOn(window, 'open').mockReturnValue(null);
    await saveTooLate(server);
    await userEvent.click(await screen.findByRole('button', { name: 'Logg inn igjen som Kari Berg' }));
    expect(opened).toHaveBeenCalledWith('/login/beside?provider=idporten', '_blank');
    await screen.findByText(/eit eige vindauge/);

    tellLoggedIn();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sessionGate.lost).toBe(true);

    server.answer('Save', { save: 'Aud vil ut i hagen' });
    server.answer('Session', sessionOf(kari, 'idporten'));
    tellLoggedIn();
    await screen.findByText('Lagra: Aud vil ut i hagen');
    expect(screen.getByLabelText('Notat')).toHaveProperty('value', 'Aud vil ut i hagen');
    opened.mockRestore();
  });

  it('sends nothing in another person’s name', async () => {
    await saveTooLate(server);
    server.answer('Save', { save: 'must not be sent' });
    server.answer('Session', sessionOf({ ...kari, personId: 'per', name: 'Per Lie' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Hald fram som Kari Berg' }));
    await waitFor(() => expect(server.posted.map(({ path }) => path)).toEqual(['/auth/demo-login']));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.times('Save')).toBe(1);
    expect(sessionGate.lost).toBe(true);
  });
});

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Button } from '@samplan/web/ui';
import { renderIn } from '@samplan/web/ui/testing';
import { DataProvider } from '../data-provider';
import { TypedDocumentString } from '../generated/graphql';
import { FakeServer } from '../testing';
import { usePress } from './use-press';
import { useTypedMutation } from './use-typed-mutation';

const SayDocument = new TypedDocumentString<{ say: { errors: [] } }, Record<string, never>>(
  'mutation Say { say { errors { code } } }',
);

function Say() {
  const { press, anyProblem } = usePress(useTypedMutation(SayDocument));
  return (
    <>
      <Button onClick={() => void press({})}>Send</Button>
      <p role="status">{anyProblem}</p>
    </>
  );
}

describe('a press', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer();
  });
  afterEach(() => server.stop());

  const pressed = async (): Promise<HTMLElement> => {
    await renderIn(
      <DataProvider>
        <Say />
      </DataProvider>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    return screen.getByRole('status');
  };

  it.each([
    ['RATE_LIMITED', /Vent litt/],
    ['FORBIDDEN', /Dette kan du ikkje gjere/],
    ['NOT_FOUND', /Dette kan du ikkje gjere/],
    ['INTERNAL', /abcd1234/],
  ])('that met %s says what to do', async (code, words) => {
    server.refuse('Say', code);
    await pressed();
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('without fields says what stands beside one', async () => {
    const error = { __typename: 'UserError', code: 'FIELD_REQUIRED', message: 'Dette må fyllast ut.', path: ['text'] };
    server.answer('Say', { say: { errors: [error] } });
    await pressed();
    expect(await screen.findByText('Dette må fyllast ut.')).toBeTruthy();
  });

  it('that got through says nothing', async () => {
    server.answer('Say', { say: { errors: [] } });
    const status = await pressed();
    expect(server.times('Say')).toBe(1);
    expect(status.textContent).toBe('');
  });
});

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Component, type ReactNode, Suspense } from 'react';
import { renderIn } from '../testing';
import { lazyPart } from './lazy-part';

const Part = ({ name }: { name: string }) => <p>Her er {name}</p>;

beforeEach(() => jest.spyOn(console, 'error').mockImplementation());
afterEach(() => jest.restoreAllMocks());

it('says where it would stand that a part did not come, leaves what is written, and fetches it again', async () => {
  const load = jest.fn().mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue(Part);
  const Lazy = lazyPart<{ name: string }>([], load as () => Promise<typeof Part>);
  await renderIn(
    <>
      <input aria-label="Notat" />
      <Suspense fallback="…">
        <Lazy name="delen" />
      </Suspense>
    </>,
  );
  await userEvent.type(screen.getByLabelText('Notat'), 'halvskrive');
  expect((await screen.findByRole('alert')).textContent).toContain('Vi får ikkje kontakt');
  await userEvent.click(screen.getByRole('button', { name: 'Prøv på nytt' }));
  await screen.findByText('Her er delen');
  expect(screen.getByLabelText<HTMLInputElement>('Notat').value).toBe('halvskrive');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(load).toHaveBeenCalledTimes(2);
});

it('says that the page must come anew when it did not come the second time, and leaves what stands elsewhere', async () => {
  const missing = new TypeError('Failed to fetch');
  const load = jest.fn().mockRejectedValueOnce(missing).mockResolvedValueOnce(Part).mockRejectedValue(missing);
  const Lazy = lazyPart<{ name: string }>([], load as () => Promise<typeof Part>);
  const Gone = lazyPart<object>([], () => Promise.reject(missing));
  await renderIn(
    <>
      <Suspense fallback="…">
        <Lazy name="éin" />
        <Lazy name="to" />
      </Suspense>
      <Suspense fallback="…">
        <Gone />
      </Suspense>
    </>,
  );
  await screen.findAllByText('Vi får ikkje kontakt');
  const [one] = screen.getAllByRole('button', { name: 'Prøv på nytt' });
  await userEvent.click(one!);
  await screen.findByText('Her er éin');
  const [two] = screen.getAllByRole('button', { name: 'Prøv på nytt' });
  await userEvent.click(two!);
  await screen.findByText('Her er to');
  screen.getByText('Her er éin');
  expect(load).toHaveBeenCalledTimes(2);
  await userEvent.click(screen.getByRole('button', { name: 'Prøv på nytt' }));
  await screen.findByText(/^Last sida på nytt/);
});

class Around extends Component<{ children: ReactNode }> {
  override state = { said: '' };

  static getDerivedStateFromError = (error: Error) => ({ said: error.message });

  override render(): ReactNode {
    return this.state.said ? <p>Around: {this.state.said}</p> : this.props.children;
  }
}

it('does not take a fault in the part itself for a network that is away', async () => {
  const Faulty = (): never => {
    throw new Error('a bug');
  };
  const Lazy = lazyPart<object>([], () => Promise.resolve(Faulty));
  await renderIn(
    <Around>
      <Suspense fallback="…">
        <Lazy />
      </Suspense>
    </Around>,
  );
  await screen.findByText('Around: a bug');
  expect(screen.queryByRole('alert')).toBeNull();
});

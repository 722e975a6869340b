import { act, render, screen, waitFor } from '@testing-library/react';
import { useRef, useState } from 'react';
import { useFocusHeading } from './use-focus-heading';

let show: (heading: string | null) => void = () => undefined;

function Main({ address }: { address: string }) {
  const main = useRef<HTMLElement>(null);
  const [heading, setHeading] = useState<string | null>('Start');
  show = setHeading;
  useFocusHeading(address, main);
  return (
    <main ref={main}>
      <button type="button">Meny</button>
      {heading ? (
        <h1 key={heading} tabIndex={-1}>
          {heading}
        </h1>
      ) : null}
    </main>
  );
}

const focused = (): string | null | undefined => document.activeElement?.textContent;

describe('focus when the page changes', () => {
  beforeEach(() => {
    window.scrollTo = () => undefined;
  });

  it('stays where the reader is on the first page', () => {
    render(<Main address="/" />);
    expect(document.activeElement).toBe(document.body);
  });

  it('goes to the heading, also when it comes late or is replaced', async () => {
    const { rerender } = render(<Main address="/" />);
    act(() => show(null));
    rerender(<Main address="/c/1" />);
    act(() => show('Hentar'));
    await waitFor(() => expect(focused()).toBe('Hentar'));
    act(() => show('Aud Nilsen'));
    await waitFor(() => expect(focused()).toBe('Aud Nilsen'));
  });

  it('leaves alone who has begun to do something', async () => {
    const { rerender } = render(<Main address="/" />);
    rerender(<Main address="/c/1" />);
    await waitFor(() => expect(focused()).toBe('Start'));
    act(() => screen.getByRole('button').focus());
    act(() => show('Aud Nilsen'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(focused()).toBe('Meny');
  });
});

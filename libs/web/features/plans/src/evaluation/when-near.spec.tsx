import { act, render, screen } from '@testing-library/react';
import { WhenNear } from './when-near';

type Seen = (entries: { isIntersecting: boolean }[]) => void;

const watchers = new Set<Seen>();
const near = (isIntersecting: boolean): void => act(() => watchers.forEach((seen) => seen([{ isIntersecting }])));

beforeEach(() => {
  watchers.clear();
  window.IntersectionObserver = class {
    constructor(private readonly seen: Seen) {}
    observe = () => watchers.add(this.seen);
    disconnect = () => watchers.delete(this.seen);
  } as never;
});

const show = () =>
  render(
    <WhenNear height={240}>
      <p>Diagram</p>
    </WhenNear>,
  );

it('keeps its place free and draws nothing until one comes near', () => {
  const { container } = show();
  near(false);
  expect(screen.queryByText('Diagram')).toBeNull();
  expect((container.firstChild as HTMLElement).style.minHeight).toBe('240px');
});

it('stays once it has been drawn, and watches no more', () => {
  show();
  near(true);
  screen.getByText('Diagram');
  expect(watchers.size).toBe(0);
});

it('is drawn for whoever prints the page', () => {
  show();
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  screen.getByText('Diagram');
});

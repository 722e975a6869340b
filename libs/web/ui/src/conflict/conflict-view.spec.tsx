import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityFaults, renderIn } from '../testing';
import { ConflictView } from './conflict-view';

const texts = { mine: 'Gå i hagen', theirs: 'Gå i trappa', theirName: 'Per Lie', theirAt: '2026-02-03T09:00:00Z' };

async function conflict(): Promise<{ kept: string[]; container: Element; person: ReturnType<typeof userEvent.setup> }> {
  const kept: string[] = [];
  const { container } = await renderIn(<ConflictView {...texts} onResolve={(text) => kept.push(text)} />);
  return { kept, container, person: userEvent.setup() };
}

describe('two who wrote at once', () => {
  it('shows both texts, who wrote the other one, and when', async () => {
    const { container } = await conflict();
    expect(screen.getByText('Gå i hagen')).toBeTruthy();
    expect(screen.getByText('Gå i trappa')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('Per Lie endra dette 3. feb. 2026 kl. 10:00');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('keeps the text that is chosen', async () => {
    const { kept, person } = await conflict();
    await person.click(screen.getByRole('button', { name: 'Bruk min' }));
    await person.click(screen.getByRole('button', { name: 'Bruk teksten til Per Lie' }));
    expect(kept).toEqual(['Gå i hagen', 'Gå i trappa']);
  });

  it('lets both be written together, and a change of mind lose neither', async () => {
    const { kept, person } = await conflict();
    await person.click(screen.getByRole('button', { name: 'Skriv dei saman' }));
    const field = screen.getByLabelText('Samanskriven tekst');
    expect(field).toHaveProperty('value', 'Gå i trappa\n\nGå i hagen');
    await person.click(screen.getByRole('button', { name: 'Avbryt' }));
    expect(screen.getByRole('button', { name: 'Bruk min' })).toBeTruthy();

    await person.click(screen.getByRole('button', { name: 'Skriv dei saman' }));
    await person.clear(screen.getByLabelText('Samanskriven tekst'));
    await person.type(screen.getByLabelText('Samanskriven tekst'), 'Gå i hagen og i trappa');
    await person.click(screen.getByRole('button', { name: 'Lagre denne teksten' }));
    expect(kept).toEqual(['Gå i hagen og i trappa']);
  });
});

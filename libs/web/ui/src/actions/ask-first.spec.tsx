import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityFaults, renderIn } from '../testing';
import { AskFirst } from './ask-first';

it('asks once before what cannot be taken back, and gives the press back to whoever says no', async () => {
  const onYes = jest.fn();
  const { container } = await renderIn(
    <AskFirst label="Steng" question="Skal Liv stengjast ute?" yes="Ja, steng" onYes={onYes} />,
  );
  const begin = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Steng' }));
  await begin();
  expect(document.activeElement?.textContent).toBe('Skal Liv stengjast ute?');
  expect(await accessibilityFaults(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Steng' })));
  expect(onYes).not.toHaveBeenCalled();
  await begin();
  await userEvent.click(screen.getByRole('button', { name: 'Ja, steng' }));
  expect(onYes).toHaveBeenCalledTimes(1);
});

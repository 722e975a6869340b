import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { renderIn } from '../testing';
import { KeptForm, type KeptFormHandle } from './kept-form';
import { TextField } from './text-fields';

const show = async () => {
  const handle = createRef<KeptFormHandle>();
  await renderIn(
    <KeptForm ref={handle} label="Legg til">
      {({ onSaved, onClose }) => (
        <>
          <TextField label="Kva" />
          <button onClick={onSaved}>Lagre</button>
          <button onClick={onClose}>Avbryt</button>
        </>
      )}
    </KeptForm>,
  );
  return handle;
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Kva' });

it('takes the keyboard when it opens, however long it is before it has been drawn', async () => {
  const handle = await show();
  // Whoever comes to a page for this form opens it before anything has been drawn.
  await act(async () => {
    handle.current!.open();
    await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  expect(document.activeElement).toBe(field());
});

it('keeps what was begun when it is closed, takes the keyboard anew, and is empty after saving', async () => {
  await show();
  await press('Legg til');
  await userEvent.type(field(), 'Ny rullator');
  await press('Avbryt');
  expect(screen.queryByRole('textbox')).toBeNull();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Legg til'));
  await press('Legg til');
  expect(field().value).toBe('Ny rullator');
  expect(document.activeElement).toBe(field());
  await press('Lagre');
  await press('Legg til');
  expect(field().value).toBe('');
});

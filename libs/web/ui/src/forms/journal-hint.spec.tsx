import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityFaults, renderIn } from '../testing';
import { TextArea } from './text-area';

const write = async (text: string) => {
  const person = userEvent.setup();
  const { container } = await renderIn(<TextArea label="Kva er viktig?" defaultValue="Gå tur. " />);
  await person.type(screen.getByLabelText('Kva er viktig?'), text);
  return { person, container, field: screen.getByLabelText<HTMLTextAreaElement>('Kva er viktig?') };
};

/** Longer than the field waits before it looks. */
const pause = () => act(() => new Promise((resolve) => setTimeout(resolve, 800)));

it('hints at what belongs in the journal, shows where it stands, and keeps every letter', async () => {
  const { person, container, field } = await write('Diagnose F32.1 er sett.');
  expect((await screen.findByRole('status')).textContent).toBe('');
  await screen.findByText(/^«F32\.1» ser ut som ein diagnosekode\. Slikt høyrer heime i journalen/);
  expect(await accessibilityFaults(container)).toEqual([]);
  await person.click(screen.getByRole('button', { name: 'Vis kvar' }));
  expect(document.activeElement).toBe(field);
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('F32.1');
  expect(field.value).toBe('Gå tur. Diagnose F32.1 er sett.');
});

it('is quiet about what the writer lets stand, and speaks of the next', async () => {
  const { person, field } = await write('Diagnose F32.1 og G30.9');
  await screen.findByText(/^«F32\.1»/);
  await person.click(screen.getByRole('button', { name: 'La det stå' }));
  await screen.findByText(/^«G30\.9»/);
  await person.click(screen.getByRole('button', { name: 'La det stå' }));
  expect(screen.queryByText(/ser ut som/)).toBeNull();
  expect(document.activeElement).toBe(field);
  await person.type(field, ' igjen');
  await pause();
  expect(screen.queryByText(/ser ut som/)).toBeNull();
});

it('says nothing of ordinary words', async () => {
  const { field } = await write('Møte i rom B12 kl. 12.30');
  await pause();
  expect(screen.queryByText(/ser ut som/)).toBeNull();
  expect(field.value).toBe('Gå tur. Møte i rom B12 kl. 12.30');
});

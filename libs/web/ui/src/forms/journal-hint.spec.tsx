import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityFaults, renderIn } from '../testing';
import { TextArea } from './text-area';
import { TextField } from './text-fields';

const write = async (text: string) => {
  const person = userEvent.setup();
  const { container } = await renderIn(<TextArea label="Kva er viktig?" defaultValue="Gå tur. " />);
  await person.type(screen.getByLabelText('Kva er viktig?'), text);
  return { person, container, field: screen.getByLabelText<HTMLTextAreaElement>('Kva er viktig?') };
};

/** Longer than the field waits before it looks. */
const pause = () => act(() => new Promise((resolve) => setTimeout(resolve, 800)));

it('hints at what belongs in the journal, shows where it stands, and keeps every letter', async () => {
  const sent = jest.fn();
  Object.assign(globalThis, { fetch: sent });
  jest.spyOn(XMLHttpRequest.prototype, 'send').mockImplementation(sent);
  Object.assign(navigator, { sendBeacon: sent });
  const { person, container, field } = await write('Diagnose F32.1 er sett.');
  expect((await screen.findByRole('status')).textContent).toBe('');
  await screen.findByText(/^«F32\.1» ser ut som ein diagnosekode\. Slikt høyrer heime i journalen/);
  expect(await accessibilityFaults(container)).toEqual([]);
  await person.click(screen.getByRole('button', { name: 'Vis kvar' }));
  expect(document.activeElement).toBe(field);
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('F32.1');
  expect(field.value).toBe('Gå tur. Diagnose F32.1 er sett.');
  // What is written is looked at where it is written.
  expect(sent).not.toHaveBeenCalled();
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

it.each([
  ['a line of words', {}, true],
  ['a number', { inputMode: 'numeric' }, false],
  ['what is searched for', { type: 'search' }, false],
] as const)('looks at %s: %j', async (_what, rest, hints) => {
  const person = userEvent.setup();
  await renderIn(<TextField label="Felt" {...rest} />);
  await person.type(screen.getByLabelText('Felt'), 'Diagnose F32.1');
  await pause();
  expect(screen.queryByText(/^«F32\.1»/) !== null).toBe(hints);
});

it('looks at what stood there before, when the writer comes to it, and finds the words where they are by then', async () => {
  const person = userEvent.setup();
  await renderIn(<TextArea label="Kva er viktig?" defaultValue="Diagnose F32.1" />);
  const field = screen.getByLabelText<HTMLTextAreaElement>('Kva er viktig?');
  expect(screen.queryByRole('status')).toBeNull();
  await person.click(field);
  await screen.findByText(/^«F32\.1»/);
  // Another writes in front of it.
  field.value = `Hei. ${field.value}`;
  await person.click(screen.getByRole('button', { name: 'Vis kvar' }));
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('F32.1');
});

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Button } from '../actions/button';
import { accessibilityFaults, renderIn } from '../testing';
import { Checkbox, RadioGroup } from './choices';
import { ErrorSummary, type SummaryError } from './error-summary';
import { TextArea } from './text-area';
import { DateField, Select, TextField } from './text-fields';

const wrong: SummaryError[] = [
  { fieldId: 'title', message: 'Dette må fyllast ut.' },
  { fieldId: 'deadline', message: 'Skriv ein dato som finst.' },
];

function Form() {
  const [errors, setErrors] = useState<SummaryError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const error = (id: string): string | undefined => errors.find(({ fieldId }) => fieldId === id)?.message;
  const save = (): void => {
    setErrors(wrong);
    setAttempt(attempt + 1);
  };
  return (
    <form>
      <ErrorSummary errors={errors} attempt={attempt} />
      <TextField id="title" label="Tittel" error={error('title')} defaultValue="Gå tur" />
      <DateField id="deadline" label="Frist" error={error('deadline')} description="Når skal det vere gjort?" />
      <TextArea label="Korleis" optional />
      <Select label="Område" options={[{ value: 'HEALTH', label: 'Helse' }]} placeholder="Vel" />
      <RadioGroup
        legend="Kven sitt mål?"
        name="voice"
        options={[{ value: 'USER', label: 'Eige' }]}
        value={null}
        onChange={() => undefined}
      />
      <Checkbox label="Kari" description="Sjukepleiar" />
      <Button onClick={save}>Lagre</Button>
    </form>
  );
}

describe('a form with something wrong in it', () => {
  it('gathers what is wrong, takes focus, and leads to each field without losing what was typed', async () => {
    const person = userEvent.setup();
    await renderIn(<Form />);
    await person.type(screen.getByLabelText('Tittel'), ' kvar dag');
    await person.click(screen.getByRole('button', { name: 'Lagre' }));

    const heading = screen.getByRole('heading', { name: '2 ting må rettast før vi kan lagre' });
    expect(document.activeElement?.contains(heading)).toBe(true);

    await person.click(screen.getByRole('link', { name: 'Skriv ein dato som finst.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Frist'));
    expect(window.location.hash).toBe('');
    expect(screen.getByLabelText('Tittel')).toHaveProperty('value', 'Gå tur kvar dag');
  });

  it('takes focus again at the next attempt', async () => {
    const person = userEvent.setup();
    await renderIn(<Form />);
    const save = screen.getByRole('button', { name: 'Lagre' });
    await person.click(save);
    await person.click(save);
    expect(document.activeElement?.className).toContain('ds-error-summary');
  });

  it('ties help and error to the field, for those who do not see them beside it', async () => {
    const person = userEvent.setup();
    await renderIn(<Form />);
    await person.click(screen.getByRole('button', { name: 'Lagre' }));
    const field = screen.getByLabelText('Frist');
    const described = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual(['Når skal det vere gjort?', 'Skriv ein dato som finst.']);
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('has no accessibility faults, with and without errors', async () => {
    const person = userEvent.setup();
    const { container } = await renderIn(<Form />);
    expect(await accessibilityFaults(container)).toEqual([]);
    await person.click(screen.getByRole('button', { name: 'Lagre' }));
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});

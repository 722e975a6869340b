import { screen } from '@testing-library/react';
import { accessibilityFaults, renderIn } from '../testing';
import { FormProblem } from './form-problem';
import { TextField } from './text-fields';

const form = (problem: string | null, fields: Record<string, string>) => (
  <form aria-label="Nytt mål">
    <TextField label="Tittel" error={fields['title']} />
    <FormProblem problem={problem} fields={fields} />
  </form>
);

it('says what no field says, once, and nothing that a field says', async () => {
  const title = 'Dette må fyllast ut.';
  const parent = 'Mål kan liggje i tre nivå.';
  const { container, rerender } = await renderIn(form(null, { title, parentId: parent, goalId: parent }));
  expect(screen.getAllByText(title)).toHaveLength(1);
  expect(screen.getAllByText(parent)).toHaveLength(1);
  expect(await accessibilityFaults(container)).toEqual([]);
  rerender(form(null, { title }));
  expect(screen.queryByText(parent)).toBeNull();
  expect(container.querySelectorAll('.ds-alert, [role="alert"], [role="status"]')).toHaveLength(0);
});

it('says what concerns the whole, also when a field happens to say the same', async () => {
  const message = 'Nokon har endra dette.';
  await renderIn(form(message, { title: message }));
  expect(screen.getAllByText(message)).toHaveLength(2);
});

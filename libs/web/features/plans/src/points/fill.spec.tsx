import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { FillProvider, useFill, useFilled } from './fill';

function Place() {
  const [opened, setOpened] = useState(0);
  useFilled('place', () => setOpened((times) => times + 1));
  return <p id="place">Opna {opened}</p>;
}

function Ask() {
  const fill = useFill();
  return <button onClick={() => fill('place', 'HOW')}>Fyll ut</button>;
}

const page = (drawn: number) => (
  <FillProvider>
    <Ask />
    <Place key={drawn} />
  </FillProvider>
);

it('opens what is asked for at each press, and never again because it is drawn anew', async () => {
  const { rerender } = render(page(1));
  await userEvent.click(screen.getByRole('button'));
  await userEvent.click(screen.getByRole('button'));
  expect(screen.getByText('Opna 2')).toBeTruthy();
  rerender(page(2));
  expect(screen.getByText('Opna 0')).toBeTruthy();
});

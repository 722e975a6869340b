import { type CircleMemberViewFragment, DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Circle, CircleProvider } from './circle-context';
import { ExcludeForm } from './exclude-form';

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => server.stop());

const near = { person: { id: 'kari', name: 'Kari Berg', kind: 'PROFESSIONAL' }, unit: null };
const onClose = jest.fn();
const show = (people: unknown[]) => {
  onClose.mockReset();
  return renderIn(
    <DataProvider>
      <CircleProvider value={{ id: 'plan' } as Circle}>
        <ExcludeForm people={people as CircleMemberViewFragment[]} onClose={onClose} />
      </CircleProvider>
    </DataProvider>,
  );
};
const answer = (errors: unknown[]) =>
  server.answer('ExcludeByName', { excludeByName: { __typename: 'P', exclusions: null, namesakeStays: null, errors } });
const keepOut = () => userEvent.click(screen.getByRole('button', { name: 'Hald utanfor' }));

it('names somebody who is not there yet, keeps what is typed when nobody goes by it, and closes when it is done', async () => {
  const { container } = await show([near]);
  await userEvent.click(screen.getByRole('radio', { name: 'Nokon andre, med namn' }));
  const message = 'Vi finn ingen som arbeider her med dette namnet.';
  answer([{ __typename: 'InvalidInput', code: 'EMPLOYEE_UNKNOWN', message, path: ['input', 'name'] }]);
  const field = screen.getByLabelText<HTMLInputElement>('Fornamn og etternamn');
  await userEvent.type(field, 'Nabo Nilsen');
  await keepOut();
  await screen.findByText(message);
  expect(field.value).toBe('Nabo Nilsen');
  expect(await accessibilityFaults(container)).toEqual([]);
  expect(onClose).not.toHaveBeenCalled();
  answer([]);
  await keepOut();
  await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
  expect(server.asked.at(-1)?.variables['input']).toEqual({ collaborationId: 'plan', name: 'Nabo Nilsen' });
});

it('says that one of the name still sees something, and whom to choose then', async () => {
  await show([near]);
  await userEvent.click(screen.getByRole('radio', { name: 'Nokon andre, med namn' }));
  await userEvent.type(screen.getByLabelText('Fornamn og etternamn'), 'Kari Berg');
  server.answer('ExcludeByName', {
    excludeByName: { __typename: 'P', exclusions: [], namesakeStays: true, errors: [] },
  });
  await keepOut();
  await screen.findByText(/^Kari Berg er halde utanfor\. Ein annan med same namn/);
  expect(onClose).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Ferdig' }));
  expect(onClose).toHaveBeenCalledTimes(1);
});

it('asks for the name at once where nobody who works here sees anything', async () => {
  await show([]);
  screen.getByLabelText('Fornamn og etternamn');
  expect(screen.queryByRole('radiogroup')).toBeNull();
});

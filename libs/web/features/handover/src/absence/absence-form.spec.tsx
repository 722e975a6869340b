import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AbsenceForm } from './absence-form';

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  server.answer('AbsencePreview', {
    absencePreview: {
      __typename: 'AbsencePreview',
      nodes: [
        {
          __typename: 'AbsencePlace',
          collaborationId: 'plan',
          owner: { __typename: 'Person', id: 'aud', name: 'Aud Nilsen' },
          role: 'MEMBER',
          needsDeputy: true,
          covers: [],
        },
      ],
      colleagues: [
        { __typename: 'C', away: false, person: { __typename: 'Person', id: 'marte', name: 'Marte Fossum' } },
      ],
    },
  });
});
afterEach(() => server.stop());

const onPlanned = jest.fn();
const begun = { absenceId: null, fromDate: '2027-02-01', untilDate: '2027-02-05', deputyId: '', choices: {} };
const show = () => {
  onPlanned.mockReset();
  return renderIn(
    <DataProvider>
      <AbsenceForm begun={begun} onPlanned={onPlanned} onDraft={() => undefined} />
    </DataProvider>,
  );
};
const answer = (errors: object[], absence: object | null = null) =>
  server.answer('PlanAbsence', { planAbsence: { __typename: 'P', absence, errors } });
const until = () => screen.getByLabelText<HTMLInputElement>('Til og med');

it('says beside the day what is wrong with it, and keeps what was typed', async () => {
  const { container } = await show();
  fireEvent.change(until(), { target: { value: '2027-01-01' } });
  answer([
    { __typename: 'InvalidInput', code: 'END_BEFORE_START', message: 'Slutten er før starten.', path: ['untilDate'] },
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Meld frå' }));
  expect((await screen.findByText('Slutten er før starten.')).closest('.ds-field')?.contains(until())).toBe(true);
  expect(until().value).toBe('2027-01-01');
  expect(await accessibilityFaults(container)).toEqual([]);
  expect(onPlanned).not.toHaveBeenCalled();
});

it('keeps a draft where somebody is left without, says whom it lacks, and goes on from it', async () => {
  await show();
  await screen.findByText('Aud Nilsen');
  const message = 'Nokon må stå inn her.';
  answer([{ __typename: 'InvalidInput', code: 'DEPUTY_NEEDED', message, path: ['choices', 'plan'] }], {
    __typename: 'Absence',
    id: 'draft',
  });
  await userEvent.click(screen.getByRole('button', { name: 'Meld frå' }));
  await screen.findByText(/^Det manglar noko hos Aud Nilsen/);
  expect(screen.getByText(message)).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('Stadfortredar'), 'marte');
  answer([]);
  await userEvent.click(screen.getByRole('button', { name: 'Meld frå' }));
  await waitFor(() => expect(onPlanned).toHaveBeenCalled());
  expect(server.asked.filter(({ operation }) => operation === 'PlanAbsence').at(-1)?.variables['input']).toMatchObject({
    absenceId: 'draft',
    deputyId: 'marte',
  });
});

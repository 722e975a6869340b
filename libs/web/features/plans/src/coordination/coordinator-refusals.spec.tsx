import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dateInOslo, daysAfter } from '@samplan/shared/kernel';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { refusal } from '../testing/plan-data';
import { drawAs } from '../testing/show';
import { CoordinatorRefusals } from './coordinator-refusals';
import { RefuseCoordinator } from './refuse-coordinator';

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => server.stop());

const borghild = { __typename: 'Person', id: 'borghild', name: 'Borghild Evensen' };
const said = (rest: Record<string, unknown> = {}) => ({
  __typename: 'CoordinatorRefusal',
  id: 'refusal',
  owner: borghild,
  refusal: refusal(rest),
});
const list = (...nodes: object[]) => ({
  coordinatorRefusals: {
    __typename: 'CoordinatorRefusalConnection',
    nodes,
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  },
});
const sent = (operation: string): unknown => server.asked.find((one) => one.operation === operation)?.variables;

it('says no with why, and with the time to appeal that the municipality has decided', async () => {
  server.answer('AppealSetting', {
    planSetting: { __typename: 'PlanSetting', appealWeeks: 5, appealBody: 'Klagenemnda' },
  });
  const done = jest.fn();
  const { container } = await drawAs(
    server,
    'tor',
    <RefuseCoordinator collaborationId="collaboration" name={borghild.name} onDone={done} />,
  );
  await userEvent.click(
    await screen.findByRole('button', { name: 'Kommunen seier nei til koordinator for Borghild Evensen' }),
  );
  const grounds = await screen.findByRole('textbox', { name: 'Kvifor seier kommunen nei?' });
  expect(screen.getByText(/^Borghild Evensen, verje eller foreldre, og koordinerande eining/)).toBeTruthy();
  expect(await accessibilityFaults(container)).toEqual([]);
  await userEvent.type(grounds, 'Éi teneste hjelper');
  const refused = {
    __typename: 'InvalidInput',
    code: 'HAS_COORDINATOR',
    message: 'Personen har ein koordinator.',
    path: [],
  };
  server.answer('RecordCoordinatorRefusal', {
    recordCoordinatorRefusal: { __typename: 'P', refusal: null, errors: [refused] },
  });
  const save = screen.getByRole('button', { name: 'Lagre avslaget' });
  await userEvent.click(save);
  await screen.findByText('Personen har ein koordinator.');
  expect(done).not.toHaveBeenCalled();
  expect(screen.getByDisplayValue('Éi teneste hjelper')).toBeTruthy();
  const today = dateInOslo(new Date());
  expect(sent('RecordCoordinatorRefusal')).toEqual({
    input: {
      collaborationId: 'collaboration',
      grounds: 'Éi teneste hjelper',
      decidedOn: today,
      appealBy: daysAfter(today, 35),
      appealBody: 'Klagenemnda',
    },
  });
  server.answer('RecordCoordinatorRefusal', {
    recordCoordinatorRefusal: { __typename: 'P', refusal: said(), errors: [] },
  });
  await userEvent.click(save);
  await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
});

it('lists what was decided, says which is appealed, and settles it', async () => {
  server.answer(
    'CoordinatorRefusals',
    list(said({ status: 'APPEALED', appealedOn: '2026-02-05', version: 2 }), {
      ...said({ id: 'old', status: 'UPHELD', settledOn: '2026-01-05' }),
      id: 'old',
      owner: { ...borghild, id: 'gro', name: 'Gro Vik' },
    }),
  );
  const { container } = await drawAs(server, 'tor', <CoordinatorRefusals />);
  const [appealed, settled] = (await screen.findAllByRole('article')).map((one) => within(one));
  expect(appealed!.getByRole('heading', { name: 'Borghild Evensen' })).toBeTruthy();
  expect(appealed!.getByText('Klaga')).toBeTruthy();
  expect(settled!.getByText('Avslaget vart ståande 5. januar 2026.')).toBeTruthy();
  expect(settled!.queryAllByRole('button')).toEqual([]);
  await userEvent.click(appealed!.getByRole('button', { name: 'Skriv ned kva som vart avgjort for Borghild Evensen' }));
  await userEvent.click(appealed!.getByRole('radio', { name: 'Vedtaket er endra' }));
  server.answer('SettleCoordinatorRefusal', {
    settleCoordinatorRefusal: { __typename: 'P', refusal: said({ status: 'CHANGED' }), errors: [] },
  });
  await userEvent.click(appealed!.getByRole('button', { name: 'Lagre avgjerda' }));
  await waitFor(() =>
    expect(sent('SettleCoordinatorRefusal')).toMatchObject({
      input: { id: 'refusal', expectedVersion: 2, outcome: 'CHANGED' },
    }),
  );
  expect(await accessibilityFaults(container)).toEqual([]);
});

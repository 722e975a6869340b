import { outbox } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { drawAs } from '../testing/show';
import { PlanProvider } from '../words/plan-context';
import { OfferForm } from './offer-form';
import { PlanForm } from './plan-form';

const plan = {
  collaborationId: '019db3fd-1180-735c-937a-da7253236b82',
  reader: 'work',
  ownerId: 'aud',
  name: 'Aud',
  me: 'kari',
  level: 'COORDINATE',
  can: () => true,
  areas: ['COMMON'],
  candidates: [],
} as const;

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => server.stop());

it('keeps an answer to a wish without a network, and lets go of the form', async () => {
  const saved = jest.fn();
  await drawAs(
    server,
    'kari',
    <PlanProvider value={plan}>
      <OfferForm offer={null} units={[]} onSaved={saved} onClose={() => undefined} />
    </PlanProvider>,
  );
  const [wish] = await screen.findAllByRole('textbox');
  await userEvent.type(wish!, 'Følgje til butikken');
  await userEvent.click(screen.getAllByRole('radio')[0]!);
  await userEvent.click(document.querySelector('button[type=submit]')!);
  await waitFor(() => expect(saved).toHaveBeenCalledTimes(1));
  expect(outbox.unsent).toMatchObject([
    { what: 'Følgje til butikken', input: { collaborationId: plan.collaborationId, answer: 'CAN', unitId: null } },
  ]);
});

it('keeps where a plan of a service is found, without a network', async () => {
  const saved = jest.fn();
  await drawAs(
    server,
    'kari',
    <PlanProvider value={plan}>
      <PlanForm plan={null} units={[]} onSaved={saved} onClose={() => undefined} />
    </PlanProvider>,
  );
  const [kind] = await screen.findAllByRole('combobox');
  await userEvent.selectOptions(kind!, 'treatment');
  await userEvent.type(screen.getAllByRole('textbox')[0]!, 'Behandlingsplan');
  await userEvent.click(document.querySelector('button[type=submit]')!);
  await waitFor(() => expect(saved).toHaveBeenCalledTimes(1));
  expect(outbox.unsent).toMatchObject([
    { what: 'Behandlingsplan', input: { kind: 'TREATMENT', unitId: null, reviseOn: null } },
  ]);
});

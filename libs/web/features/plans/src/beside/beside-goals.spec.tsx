import type { Action } from '@samplan/shared/contracts';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { conflict } from '../testing/plan-data';
import { drawAs } from '../testing/show';
import { PlanProvider } from '../words/plan-context';
import { BesideGoals } from './beside-goals';

let server: FakeServer;
let round = 0;
beforeEach(() => {
  server = new FakeServer();
  round += 1;
});
afterEach(() => server.stop());

const unit = { __typename: 'Unit', id: 'rehab', name: 'Rehabilitering' };
const offer = (rest: object = {}) => ({
  __typename: 'ServiceOffer',
  id: 'offer',
  lifeArea: 'HEALTH',
  wish: 'Trening i helgene',
  answer: 'CANNOT',
  reason: 'Salen er stengd.',
  version: 4,
  unit,
  ...rest,
});
const reference = (rest: object = {}) => ({
  __typename: 'ProfessionalPlan',
  id: 'reference',
  lifeArea: 'HEALTH',
  kind: 'TREATMENT',
  title: 'Behandling etter slag',
  keptWhere: 'Sjukehuset',
  reviseOn: '2020-02-03',
  version: 2,
  unit: null,
  ...rest,
});
const editing: readonly Action[] = ['service-offer:edit', 'professional-plan:edit'];

async function show({ offers = [] as object[], plans = [] as object[], may = editing } = {}) {
  server.answer('BesideGoals', {
    collaboration: { __typename: 'Collaboration', id: 'c', serviceOffers: offers, professionalPlans: plans },
  });
  const drawn = await drawAs(
    server,
    'kari',
    <PlanProvider
      value={{
        collaborationId: `beside-${round}`,
        reader: 'work',
        ownerId: 'aud',
        name: 'Aud',
        me: 'kari',
        level: 'COORDINATE',
        can: (action) => may.includes(action),
        areas: ['COMMON', 'HEALTH'],
        candidates: [],
      }}
    >
      <BesideGoals team={[{ __typename: 'TeamMember', id: 'm', unit }] as never} />
    </PlanProvider>,
  );
  await waitFor(() => expect(drawn.container.querySelector('.gl-beside')).toBeTruthy());
  return drawn;
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const form = (name: string) => within(screen.getByRole('form', { name }));
const sent = (operation: string) =>
  server.asked.filter((one) => one.operation === operation).map(({ variables }) => variables['input']);
const payload = (name: string, errors: object[] = []) => ({
  [name]: { __typename: 'P', serviceOffer: null, professionalPlan: null, errors },
});

it('is read by those who may not write it with nothing to press, and is not there when it is empty', async () => {
  const { container, unmount } = await show({ offers: [offer()], plans: [reference()], may: [] });
  screen.getByText('Salen er stengd.');
  screen.getByText(/^Skulle vore sett på/);
  expect(screen.queryByRole('button')).toBeNull();
  expect(await accessibilityFaults(container)).toEqual([]);
  unmount();
  await show({ may: [] });
  expect(screen.queryByRole('region')).toBeNull();
});

it('asks beside each field for what is missing of an answer, and needs no service to give it', async () => {
  server.answer('AddServiceOffer', payload('addServiceOffer'));
  const { container } = await show();
  await press('Legg til eit svar');
  const fields = form('Legg til eit svar');
  await userEvent.click(fields.getByRole('button', { name: 'Lagre svaret' }));
  expect(await fields.findAllByText('Dette må fyllast ut.')).toHaveLength(2);
  await userEvent.type(fields.getByLabelText('Kva er ønskt?'), 'Følgje på konsert');
  await userEvent.click(fields.getByRole('radio', { name: 'Nei, det kan vi ikkje' }));
  await userEvent.click(fields.getByRole('button', { name: 'Lagre svaret' }));
  await waitFor(() => expect(fields.getByLabelText(/^Kvifor\?/).getAttribute('aria-invalid')).toBe('true'));
  expect(await accessibilityFaults(container)).toEqual([]);
  expect(sent('AddServiceOffer')).toEqual([]);
  expect(fields.getByLabelText<HTMLInputElement>('Kva er ønskt?').value).toBe('Følgje på konsert');
  await userEvent.type(fields.getByLabelText(/^Kvifor\?/), 'Ingen på jobb');
  await userEvent.click(fields.getByRole('button', { name: 'Lagre svaret' }));
  await waitFor(() =>
    expect(sent('AddServiceOffer')).toMatchObject([
      { wish: 'Følgje på konsert', answer: 'CANNOT', reason: 'Ingen på jobb', unitId: null, lifeArea: 'COMMON' },
    ]),
  );
});

it('needs the kind and the name of a plan that is kept elsewhere, and neither service, place nor day', async () => {
  server.answer('AddProfessionalPlan', payload('addProfessionalPlan'));
  await show();
  await press('Legg til ein plan');
  const fields = form('Legg til ein plan');
  await userEvent.click(fields.getByRole('button', { name: 'Lagre planen' }));
  expect(await fields.findAllByText('Dette må fyllast ut.')).toHaveLength(2);
  await userEvent.selectOptions(fields.getByLabelText('Kva slags plan?'), 'Kriseplan');
  await userEvent.type(fields.getByLabelText('Kva heiter han?'), 'Når det stormar');
  await userEvent.click(fields.getByRole('button', { name: 'Lagre planen' }));
  await waitFor(() =>
    expect(sent('AddProfessionalPlan')).toMatchObject([
      { kind: 'CRISIS', title: 'Når det stormar', unitId: null, reviseOn: null },
    ]),
  );
});

it('takes letters of any kind, and says of what is too long that it is, with all of it still there', async () => {
  const strange = '<b>مساعدة</b> 😟\u00a0– «nei»';
  const long = `${strange} ${'å'.repeat(10_000)}`;
  server.answer('AddServiceOffer', payload('addServiceOffer'));
  const { unmount } = await show();
  await press('Legg til eit svar');
  const fields = form('Legg til eit svar');
  await userEvent.click(fields.getByLabelText('Kva er ønskt?'));
  await userEvent.paste(strange);
  await userEvent.click(fields.getByRole('radio', { name: 'Noko av det' }));
  const reason = fields.getByLabelText<HTMLTextAreaElement>(/^Kvifor\?/);
  await userEvent.click(reason);
  await userEvent.paste(long);
  await userEvent.click(fields.getByRole('button', { name: 'Lagre svaret' }));
  await fields.findByText(/for lang/);
  expect(reason.value).toBe(long);
  expect(sent('AddServiceOffer')).toEqual([]);
  await userEvent.clear(reason);
  await userEvent.paste(strange);
  await userEvent.click(fields.getByRole('button', { name: 'Lagre svaret' }));
  await waitFor(() => expect(sent('AddServiceOffer')).toMatchObject([{ wish: strange, reason: strange }]));
  unmount();
  await show({ offers: [offer({ wish: strange })] });
  const shown = screen.getByText(/مساعدة/);
  expect(shown.textContent).toBe(strange);
  expect(shown.getAttribute('dir')).toBe('auto');
});

it('is called by what is changed, and lets two who wrote the same choose', async () => {
  await show({ offers: [offer()], plans: [reference()] });
  await press('Endre «Behandling etter slag»');
  screen.getByRole('form', { name: 'Endre «Behandling etter slag»' });
  await press('Endre svaret på «Trening i helgene»');
  const fields = form('Endre svaret på «Trening i helgene»');
  const reason = fields.getByLabelText(/^Kvifor\?/);
  await userEvent.clear(reason);
  await userEvent.type(reason, 'Ingen nøkkel');
  server.answer(
    'EditServiceOffer',
    payload('editServiceOffer', [conflict('reason', 'Ingen nøkkel', 'Salen er leigd ut')]),
  );
  await userEvent.click(fields.getByRole('button', { name: 'Lagre svaret' }));
  expect((await screen.findAllByText('Salen er leigd ut')).length).toBeGreaterThan(0);
  expect(sent('EditServiceOffer')).toMatchObject([{ id: 'offer', expectedVersion: 4, reason: 'Ingen nøkkel' }]);
});

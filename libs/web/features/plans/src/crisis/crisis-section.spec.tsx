import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { PlanPage } from '../page/plan-page';
import { access, conflict, planPage } from '../testing/plan-data';
import { showAs } from '../testing/show';

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => server.stop());

const sign = {
  __typename: 'CrisisStep',
  id: 'sign',
  lifeArea: 'COMMON',
  earlyWarning: 'Svarar ikkje',
  steps: 'Bank på',
  whoDoes: null,
  whoToCall: 'Kari, 70 00 00 01',
  ownWords: true,
  version: 3,
};

const show = async (who: 'owner' | 'relative', signs: unknown[]) => {
  const page = planPage(who);
  const writes = { ...access.owner, areas: ['COMMON'], actions: [...access.owner.actions, 'crisis-step:edit'] };
  if (who === 'owner') page.collaboration.myAccess = { __typename: 'MyAccess', ...writes };
  server.answer('PlanPage', page);
  return showAs(server, who === 'owner' ? 'aud' : 'liv', <PlanPage collaborationId="collaboration" />, {
    crisisSteps: signs,
  });
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const payload = (rest: object) => ({ __typename: 'P', step: null, errors: [], ...rest });

it('shows what helps to whoever may read, with nothing to press', async () => {
  const { container } = await show('relative', [sign]);
  const section = await screen.findByRole('region', { name: 'Når det blir vanskeleg' });
  expect(section.textContent).toContain('Bank på');
  expect(section.textContent).toContain('Kari, 70 00 00 01');
  expect(within(section).getByRole('link', { name: '70 00 00 01' }).getAttribute('href')).toBe('tel:70000001');
  within(section).getByText('Eigne ord');
  expect(screen.getByRole('link', { name: 'Når det blir vanskeleg: kva hjelper' }).getAttribute('href')).toBe(
    '#crisis',
  );
  expect(within(section).queryByRole('button')).toBeNull();
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('is not there for those who may not write while nobody has written', async () => {
  await show('relative', []);
  await waitFor(() => expect(server.times('CrisisSteps')).toBe(1));
  expect(screen.queryByRole('region', { name: 'Når det blir vanskeleg' })).toBeNull();
});

it('says beside each field what is missing, who will see it, and sends what was written', async () => {
  await show('owner', []);
  await screen.findByText(/^Skriv ned teikna/);
  await press('Legg til eit varselteikn');
  await press('Lagre');
  const form = screen.getByRole('form', { name: 'Legg til eit varselteikn' });
  expect(await within(form).findAllByText('Dette må fyllast ut.')).toHaveLength(2);
  expect(server.times('AddCrisisStep')).toBe(0);
  within(form).getByText('I ein nødsituasjon kan òg andre tilsette få sjå dette.');
  await userEvent.type(screen.getByLabelText('Kva er teiknet?'), 'Søv ikkje');
  await userEvent.type(screen.getByLabelText('Kva hjelper?'), 'Ring Liv');
  server.answer('AddCrisisStep', { addCrisisStep: payload({ step: { __typename: 'CrisisStep', id: 'new' } }) });
  await press('Lagre');
  await waitFor(() => expect(server.times('AddCrisisStep')).toBe(1));
  expect(server.asked.find(({ operation }) => operation === 'AddCrisisStep')?.variables['input']).toMatchObject({
    collaborationId: 'collaboration',
    lifeArea: 'COMMON',
    earlyWarning: 'Søv ikkje',
    steps: 'Ring Liv',
    ownWords: true,
  });
});

it('sends only what was changed, and lets two who changed the same choose', async () => {
  await show('owner', [sign]);
  await userEvent.click(await screen.findByRole('button', { name: 'Endre «Svarar ikkje»' }));
  const steps = screen.getByLabelText('Kva hjelper?');
  await userEvent.clear(steps);
  await userEvent.type(steps, 'Bank to gonger');
  server.answer('EditCrisisStep', {
    editCrisisStep: payload({ errors: [conflict('steps', 'Bank to gonger', 'Ring på')] }),
  });
  await press('Lagre');
  expect((await screen.findAllByText('Ring på')).length).toBeGreaterThan(0);
  expect(server.asked.find(({ operation }) => operation === 'EditCrisisStep')?.variables['input']).toEqual({
    id: 'sign',
    expectedVersion: 3,
    steps: 'Bank to gonger',
  });
});

const second = { ...sign, id: 'night', earlyWarning: 'Søv ikkje', whoToCall: 'Legevakta 116 117', ownWords: false };
const inputs = (operation: string) =>
  server.asked.filter((one) => one.operation === operation).map(({ variables }) => variables['input']);

it('gathers those one can call, each as it was written, when there are more signs than one', async () => {
  const { container } = await show('relative', [sign, second, { ...second, id: 'third', whoToCall: 'Ingen' }]);
  const phones = await screen.findByRole('list', { name: 'Kven ein kan ringje' });
  expect(
    within(phones)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent?.trim()),
  ).toEqual(['Kari, 70 00 00 01', 'Legevakta 116 117']);
  expect(
    within(phones)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['tel:70000001', 'tel:116117']);
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('takes away in one press, says how it comes back, and keeps the place on the page', async () => {
  server.answer('RemoveCrisisStep', { removeCrisisStep: payload({ step: { __typename: 'CrisisStep', id: 'sign' } }) });
  await show('owner', [sign, second]);
  await userEvent.click(await screen.findByRole('button', { name: 'Ta bort «Svarar ikkje»' }));
  await screen.findByText('«Svarar ikkje» er teke bort. Angre hentar det tilbake.');
  expect(inputs('RemoveCrisisStep')).toEqual([{ id: 'sign' }]);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement?.contains(screen.getByText('Søv ikkje'))).toBe(true);
});

it('says when taking away did not work', async () => {
  server.refuse('RemoveCrisisStep', 'INTERNAL');
  await show('owner', [sign]);
  await userEvent.click(await screen.findByRole('button', { name: 'Ta bort «Svarar ikkje»' }));
  await screen.findByRole('alert');
});

it('puts the signs in order with arrow keys and with buttons, when one asks to', async () => {
  server.answer('MoveCrisisStep', {
    moveCrisisStep: payload({ step: { __typename: 'CrisisStep', id: 'sign', version: 4 } }),
  });
  const { container } = await show('owner', [sign, second]);
  expect(screen.queryByRole('button', { name: /^Flytt/ })).toBeNull();
  await userEvent.click(await screen.findByRole('button', { name: 'Endre rekkjefølgja' }));
  expect(screen.queryByRole('button', { name: /^Ta bort/ })).toBeNull();
  server.answer('CrisisSteps', {
    collaboration: { __typename: 'Collaboration', id: 'collaboration', crisisSteps: [second, sign] },
  });
  const handle = screen.getByRole('button', { name: /^Flytt «Svarar ikkje»/ });
  handle.focus();
  await userEvent.keyboard('{ArrowDown}');
  await screen.findByText('«Svarar ikkje» er no nummer 2 av 2.');
  expect(document.activeElement?.getAttribute('data-handle')).toBe('sign');
  await press('Flytt opp: Svarar ikkje');
  await screen.findByText('«Svarar ikkje» er no nummer 1 av 2.');
  expect(inputs('MoveCrisisStep')).toEqual([
    { id: 'sign', afterId: 'night' },
    { id: 'sign', afterId: null },
  ]);
  expect(await accessibilityFaults(container)).toEqual([]);
  await press('Ferdig');
  await screen.findByRole('button', { name: 'Ta bort «Svarar ikkje»' });
});

it('shows letters of any kind as they were written, and never as anything else', async () => {
  const written = '<b>لا ينام</b> 😟\u00a0‘nei’';
  await show('relative', [{ ...sign, earlyWarning: written, steps: 'Linje éin\nLinje to' }]);
  const heading = await screen.findByRole('heading', { level: 3, name: /لا ينام/ });
  expect(heading.textContent).toBe(written);
  expect(heading.getAttribute('dir')).toBe('auto');
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { outbox } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { NavigationProvider } from '@samplan/web/ui';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { access, kari, planPage } from '../testing/plan-data';
import { drawAs } from '../testing/show';
import { NeedsPage } from './needs-page';

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => server.stop());

const need = (rest: Record<string, unknown> = {}) => ({
  __typename: 'Need',
  id: 'bus',
  lifeArea: 'COMMON',
  text: 'Øve på bussturen',
  saidBy: 'PERSON',
  state: 'OPEN',
  waitedDays: 9,
  stateSince: '2026-02-01T10:00:00Z',
  escalatedAt: null,
  reason: null,
  createdAt: '2026-02-01T10:00:00Z',
  version: 3,
  moves: ['EDIT', 'OWN', 'GIVE', 'MEET', 'DECLINE', 'MAKE_MEASURE', 'REMOVE'],
  owner: null,
  ownerUnit: null,
  createdBy: kari,
  measure: null,
  ...rest,
});
const payload = {
  __typename: 'NeedPayload',
  need: { __typename: 'Need', id: 'bus', version: 4, measure: null },
  errors: [],
};

async function show(who: 'coordinator' | 'owner' | 'relative', needs: unknown[]) {
  const { collaboration } = planPage(who);
  const actions = who === 'relative' ? access.relative.actions : [...access[who].actions, 'need:add', 'need:change'];
  server.answer('NeedsPage', {
    collaboration: {
      ...collaboration,
      myAccess: { __typename: 'MyAccess', ...access[who], areas: ['COMMON', 'HOUSING'], actions },
      needs,
    },
  });
  const navigation = { navigate: () => undefined, preload: () => undefined, current: '/c/collaboration/needs' };
  const person = { coordinator: 'kari', owner: 'aud', relative: 'liv' }[who];
  const shown = await drawAs(
    server,
    person,
    <NavigationProvider value={navigation}>
      <NeedsPage collaborationId="collaboration" />
    </NavigationProvider>,
  );
  await screen.findByText(/har sagt kvifor/);
  return shown;
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const inputOf = (operation: string) => server.asked.find((one) => one.operation === operation)?.variables['input'];

it('shows how long it has waited, what has waited longest first, and what is settled folded away', async () => {
  const { container } = await show('coordinator', [
    need({ id: 'new', text: 'Nytt', waitedDays: 0 }),
    need({ escalatedAt: '2026-02-10T10:00:00Z' }),
    need({ id: 'has', state: 'OWNED', text: 'Lys', owner: kari, moves: ['MEET'] }),
    need({ id: 'no', state: 'DECLINED', text: 'Vindauge', reason: 'Ring frivilligsentralen', moves: ['REOPEN'] }),
  ]);
  const waiting = screen.getByRole('list', { name: 'Behov ingen har teke' });
  expect(within(waiting).getAllByRole('listitem')[0]?.textContent).toContain('Har venta 9 dagar');
  expect(waiting.textContent).toContain('Koordinerande eining veit kor lenge');
  expect(within(waiting).getAllByRole('listitem')[1]?.textContent).toContain('Nytt i dag');
  screen.getByText('Kari Berg har det');
  expect(screen.getByText('Ring frivilligsentralen').closest('details')?.open).toBe(false);
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('says nothing of who wrote it where that is kept from the reader', async () => {
  await show('owner', [need({ createdBy: null, saidBy: 'SERVICE' })]);
  const said = document.querySelector('.nd-card__said')!;
  expect(said.textContent).toMatch(/1\. februar|1\.2\.2026|01\.02\.2026|1\. feb/);
  expect(said.textContent).not.toMatch(/Kari|null|undefined|,\s*$/);
});

it('shows those who only read nothing to press', async () => {
  await show('relative', [need({ moves: [] })]);
  await screen.findByText('Øve på bussturen');
  expect(screen.queryByRole('button')).toBeNull();
});

it('offers to take away what is met only to whom the server lets, and says why it stays when it was met meanwhile', async () => {
  const error = { __typename: 'GeneralError', code: 'NEED_STAYS', message: 'Behovet blir ståande.', path: [] };
  server.answer('SetNeedRemoved', { setNeedRemoved: { ...payload, need: null, errors: [error] } });
  await show('coordinator', [
    need(),
    need({ id: 'met', text: 'Følgje til butikken', state: 'MET', moves: ['EDIT', 'REOPEN'] }),
  ]);
  await press('Meir: Følgje til butikken');
  screen.getByRole('button', { name: 'Endre' });
  expect(screen.queryByRole('button', { name: 'Ta bort' })).toBeNull();
  await press('Meir: Øve på bussturen');
  await press('Ta bort');
  await screen.findByText('Behovet blir ståande.');
});

it('is taken in one press, and made a measure in one', async () => {
  server.answer('OwnNeed', { ownNeed: payload });
  server.answer('MakeMeasureOfNeed', { makeMeasureOfNeed: payload });
  await show('coordinator', [need()]);
  await press('Eg tek det: Øve på bussturen');
  await waitFor(() => expect(inputOf('OwnNeed')).toEqual({ id: 'bus', expectedVersion: 3, personId: 'kari' }));
  await screen.findByText('Du har det no.');
  await press('Gjer til tiltak: Øve på bussturen');
  await waitFor(() => expect(inputOf('MakeMeasureOfNeed')).toEqual({ id: 'bus', expectedVersion: 3 }));
});

it('says it when somebody was first, and keeps what one sees', async () => {
  const error = { __typename: 'GeneralError', code: 'CHANGED_MEANWHILE', message: 'Nokon var før deg.', path: [] };
  server.answer('OwnNeed', { ownNeed: { ...payload, need: null, errors: [error] } });
  await show('coordinator', [need()]);
  await press('Eg tek det: Øve på bussturen');
  await screen.findByText('Nokon var før deg.');
  screen.getByText('Øve på bussturen');
});

it('says no to a no without a reason, and tells who reads it', async () => {
  server.answer('SetNeedState', { setNeedState: payload });
  await show('coordinator', [need()]);
  await press('Meir: Øve på bussturen');
  await press('Sei nei');
  screen.getByText('Aud les dette. Sei gjerne kva som kan hjelpe i staden.');
  await press('Sei nei');
  await screen.findByText('Dette må fyllast ut.');
  expect(server.times('SetNeedState')).toBe(0);
  await userEvent.type(screen.getByLabelText('Kvifor går det ikkje?'), 'Ring 70 00 00 01');
  await press('Sei nei');
  await waitFor(() =>
    expect(inputOf('SetNeedState')).toEqual({
      id: 'bus',
      expectedVersion: 3,
      state: 'DECLINED',
      reason: 'Ring 70 00 00 01',
    }),
  );
});

it('never asks the person who says it, and sends what was written', async () => {
  server.answer('AddNeed', { addNeed: payload });
  await show('owner', []);
  screen.getByText('Ingen behov er skrivne ned');
  await press('Skriv eit behov');
  expect(screen.queryByText('Kven seier at det trengst?')).toBeNull();
  await press('Lagre');
  await screen.findByText('Dette må fyllast ut.');
  await userEvent.type(screen.getByLabelText('Kva trengst?'), 'Følgje til butikken');
  await press('Lagre');
  await waitFor(() =>
    expect(inputOf('AddNeed')).toEqual({
      collaborationId: 'collaboration',
      lifeArea: 'COMMON',
      saidBy: 'PERSON',
      text: 'Følgje til butikken',
    }),
  );
});

it('lists what was taken away when it is asked for, and brings it back where one may', async () => {
  const gone = (id: string, text: string, moves: string[]) => ({
    __typename: 'Need',
    id,
    text,
    removedAt: '2026-03-01T10:00:00Z',
    moves,
  });
  const removedNeeds = [gone('shop', 'Følgje til butikken', ['REMOVE']), gone('bank', 'Hjelp i banken', [])];
  server.answer('RemovedNeeds', {
    collaboration: { __typename: 'Collaboration', id: 'collaboration', removedNeeds },
  });
  server.answer('SetNeedRemoved', { setNeedRemoved: payload });
  await show('coordinator', [need()]);
  expect(server.times('RemovedNeeds')).toBe(0);
  await userEvent.click(screen.getByText('Teke bort'));
  await screen.findByText('Hjelp i banken');
  expect(screen.queryByRole('button', { name: 'Hent tilbake «Hjelp i banken»' })).toBeNull();
  await press('Hent tilbake «Følgje til butikken»');
  await waitFor(() => expect(inputOf('SetNeedRemoved')).toEqual({ id: 'shop', removed: false }));
});

it('offers nothing to bring back to those who may only read', async () => {
  await show('relative', [need({ moves: [] })]);
  expect(screen.queryByText('Teke bort')).toBeNull();
});

const waits = 'Ligg på denne eininga, og blir sendt av seg sjølv når nettet er tilbake.';

it('says beside it that a press waits for the network, and not that it is done', async () => {
  const { container } = await show('coordinator', [need()]);
  await press('Eg tek det: Øve på bussturen');
  await screen.findByText(waits);
  expect(screen.queryByText('Du har det no.')).toBeNull();
  expect(outbox.unsent).toMatchObject([
    { what: 'Eg tek det: Øve på bussturen', input: { id: 'bus', expectedVersion: 3, personId: 'kari' } },
  ]);
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('keeps a no with its reason', async () => {
  await show('coordinator', [need()]);
  await press('Meir: Øve på bussturen');
  await press('Sei nei');
  await userEvent.type(screen.getByLabelText('Kvifor går det ikkje?'), 'Ring 70 00 00 01');
  await press('Sei nei');
  await screen.findByText(waits);
  expect(screen.queryByLabelText('Kvifor går det ikkje?')).toBeNull();
  expect(outbox.unsent).toMatchObject([{ input: { state: 'DECLINED', reason: 'Ring 70 00 00 01' } }]);
});

it('says who lacks the part of life a need is in, and lets nobody choose them', async () => {
  server.answer('Takers', {
    collaboration: {
      __typename: 'Collaboration',
      id: 'collaboration',
      takers: { __typename: 'Takers', people: ['kari'], units: [] },
    },
  });
  await show('coordinator', [need({ lifeArea: 'HOUSING' })]);
  await press(/^Meir/);
  await press(/^Nokon andre har det/);
  const choices = screen.getByRole('combobox', { name: 'Kven har det?' });
  const lacking = await within(choices).findByRole<HTMLOptionElement>('option', {
    name: /^Aud.* – ser ikkje dette$/,
  });
  expect(lacking.disabled).toBe(true);
  expect(within(choices).getByRole<HTMLOptionElement>('option', { name: /^Kari Berg/ }).disabled).toBe(false);
});

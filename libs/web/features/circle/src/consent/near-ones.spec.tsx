import { dateInOslo } from '@samplan/shared/kernel';
import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Circle, CircleProvider } from './circle-context';
import { NearOnes } from './near-ones';

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  server.answer('ConsentKnownPeople', { collaboration: { __typename: 'Collaboration', id: 'c', nextOfKin: [] } });
});
afterEach(() => server.stop());

const person = (id: string, name: string) => ({ id, name });
const liv = {
  id: 'liv-in',
  version: 4,
  kind: 'NEXT_OF_KIN' as const,
  relationship: 'Dotter',
  organisation: null,
  closest: false,
  level: 'READ' as const,
  areas: ['LEISURE' as const],
  firstDay: null,
  lastDay: '2099-06-30',
  person: person('liv', 'Liv Moe'),
};
const gro = {
  id: 'gro-mandate',
  version: 1,
  level: 'CONTRIBUTE' as const,
  areas: ['ECONOMY' as const],
  mayConsent: false,
  authority: 'Statsforvaltaren',
  firstDay: '2099-01-01',
  lastDay: null,
  person: person('gro', 'Gro Li'),
};
const per = { id: 'per-parent', version: 1, firstDay: null, lastDay: '2099-03-03', person: person('per', 'Per Lie') };
const circle = (over: Partial<Circle>): Circle =>
  ({
    id: 'collaboration',
    owner: person('aud', 'Aud Nilsen'),
    records: false,
    own: true,
    decides: true,
    underAge: false,
    child: false,
    heard: false,
    people: [],
    relatives: [],
    guardians: [],
    parents: [],
    deciders: [],
    ...over,
  }) as unknown as Circle;
const show = (over: Partial<Circle>) =>
  renderIn(
    <DataProvider>
      <CircleProvider value={circle(over)}>
        <NearOnes />
      </CircleProvider>
    </DataProvider>,
  );
const change = { __typename: 'CircleChange', person: null, unit: null, gains: [], moves: [], loses: [], writes: null };
const preview = (changes: object[]) =>
  server.answer('PreviewCircleChange', { previewCircleChange: { __typename: 'P', changes, errors: [] } });
const refuse = (operation: string, key: string, message: string, path: string[]) =>
  server.answer(operation, {
    [key[0]!.toLowerCase() + key.slice(1)]: {
      __typename: 'P',
      errors: [{ __typename: 'InvalidInput', code: 'X', message, path }],
    },
  });
const sent = (operation: string) => server.asked.filter((one) => one.operation === operation).at(-1)?.variables;
const beside = (form: ReturnType<typeof within>, message: string, label: RegExp) =>
  form.getByText(message).closest('.ds-field')?.contains(form.getByLabelText(label));

it('says who only reads, who writes too, and from when until when', async () => {
  const { container } = await show({ relatives: [liv], guardians: [gro], parents: [per] });
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent?.replace(/\s+/g, ' '));
  expect(lines[0]).toContain('Kan lese. Til og med 30. juni 2099.');
  expect(lines[1]).toContain('Kan lese og skrive.');
  expect(lines[1]).toContain('Frå 1. januar 2099.');
  expect(lines[2]).toContain('Til og med 3. mars 2099.');
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('lets somebody in to read, between two days, and says what is wrong beside the day', async () => {
  preview([]);
  const { container } = await show({});
  await userEvent.click(screen.getByRole('button', { name: 'Slepp inn nokon' }));
  const form = within(screen.getByRole('form', { name: 'Slepp inn nokon' }));
  expect((form.getByRole('radio', { name: 'Lese' }) as HTMLInputElement).checked).toBe(true);
  await userEvent.type(form.getByLabelText(/^Frå/), '2099-05-02');
  await userEvent.type(form.getByLabelText(/^Siste dag/), '2099-05-01');
  refuse('LetInRelative', 'LetInRelative', 'Slutten må vere etter starten.', ['until']);
  await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
  await form.findByText('Slutten må vere etter starten.');
  expect(beside(form, 'Slutten må vere etter starten.', /^Siste dag/)).toBe(true);
  expect(sent('LetInRelative')).toMatchObject({ input: { level: 'READ', from: '2099-05-02', until: '2099-05-01' } });
  expect(await accessibilityFaults(container)).toEqual([]);
});

it('changes the level and the last day of somebody, and shows what that does first', async () => {
  preview([
    {
      ...change,
      person: { __typename: 'Person', id: 'liv', name: 'Liv Moe' },
      moves: [{ __typename: 'AreaStretch', areas: ['LEISURE'], firstDay: null, lastDay: '2099-07-31' }],
      writes: true,
      seesNothing: false,
    },
  ]);
  await show({ relatives: [liv] });
  await userEvent.click(screen.getByRole('button', { name: 'Endre for Liv Moe' }));
  const form = within(screen.getByRole('form', { name: 'Endre for Liv Moe' }));
  const last = form.getByLabelText(/^Siste dag/) as HTMLInputElement;
  expect(last.value).toBe('2099-06-30');
  expect(form.queryByLabelText(/^Frå/)).toBeNull();
  await userEvent.clear(last);
  await userEvent.type(last, '2099-07-31');
  await userEvent.click(form.getByRole('radio', { name: 'Lese og skrive' }));
  expect(await form.findByText('Liv Moe kan sjå fritid og kultur til og med 31. juli 2099.')).toBeTruthy();
  expect(form.getByText('Liv Moe kan òg skrive.')).toBeTruthy();
  refuse('ChangeRelative', 'ChangeRelative', 'Siste dag må vere i dag eller seinare.', ['until']);
  await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
  await form.findByText('Siste dag må vere i dag eller seinare.');
  expect(beside(form, 'Siste dag må vere i dag eller seinare.', /^Siste dag/)).toBe(true);
  expect(sent('ChangeRelative')).toMatchObject({
    input: { id: 'liv-in', expectedVersion: 4, level: 'CONTRIBUTE', until: '2099-07-31' },
  });
});

it('takes a parent for some days, and a guardian who only reads', async () => {
  preview([]);
  await show({ records: true, own: false, child: true });
  await userEvent.click(screen.getByRole('button', { name: 'Skriv inn ein forelder' }));
  const parent = within(screen.getByRole('form', { name: 'Skriv inn ein forelder' }));
  await userEvent.type(parent.getByLabelText(/^Frå/), '2099-01-01');
  await userEvent.type(parent.getByLabelText(/^Siste dag/), '2099-02-01');
  refuse('RecordParent', 'RecordParent', 'Vel kven.', ['personId']);
  await userEvent.click(parent.getByRole('button', { name: 'Lagre' }));
  await parent.findByText('Vel kven.');
  expect(sent('RecordParent')).toMatchObject({ input: { from: '2099-01-01', until: '2099-02-01' } });
  await userEvent.click(parent.getByRole('button', { name: 'Avbryt' }));
  await userEvent.click(screen.getByRole('button', { name: 'Skriv inn ei verje' }));
  const guardian = within(screen.getByRole('form', { name: 'Skriv inn ei verje' }));
  await userEvent.type(guardian.getByLabelText('Frå'), '2099-01-01');
  refuse('RecordMandate', 'RecordMandate', 'Vel kven.', ['personId']);
  await userEvent.click(guardian.getByRole('button', { name: 'Lagre' }));
  await guardian.findByText('Vel kven.');
  expect(sent('RecordMandate')).toMatchObject({ input: { level: 'READ', from: '2099-01-01', until: null } });
});

it('changes a mandate as the authority decided it, and a parent’s last day, where somebody may', async () => {
  preview([]);
  await show({ records: true, own: false, guardians: [gro], parents: [per] });
  await userEvent.click(screen.getByRole('button', { name: 'Endre for Gro Li' }));
  const mandate = within(screen.getByRole('form', { name: 'Endre for Gro Li' }));
  expect((mandate.getByRole('radio', { name: 'Lese og skrive' }) as HTMLInputElement).checked).toBe(true);
  await userEvent.click(mandate.getByRole('checkbox', { name: 'Bustad' }));
  await userEvent.type(mandate.getByLabelText(/^Siste dag/), '2098-12-31');
  refuse('ChangeMandate', 'ChangeMandate', 'Slutten må vere etter starten.', ['until']);
  await userEvent.click(mandate.getByRole('button', { name: 'Lagre' }));
  await mandate.findByText('Slutten må vere etter starten.');
  expect(beside(mandate, 'Slutten må vere etter starten.', /^Siste dag/)).toBe(true);
  const changed = {
    id: 'gro-mandate',
    expectedVersion: 1,
    level: 'CONTRIBUTE',
    areas: ['HOUSING', 'ECONOMY'],
    mayConsent: false,
    authority: 'Statsforvaltaren',
    until: '2098-12-31',
  };
  expect(sent('ChangeMandate')).toEqual({ input: changed });
  await waitFor(() => expect(sent('PreviewCircleChange')).toEqual({ input: { changeMandate: changed } }));
  await userEvent.click(mandate.getByRole('button', { name: 'Avbryt' }));
  await userEvent.click(screen.getByRole('button', { name: 'Endre for Per Lie' }));
  const parent = within(screen.getByRole('form', { name: 'Endre for Per Lie' }));
  expect(screen.getByText('Per Lie').tagName).toBe('STRONG');
  await userEvent.clear(parent.getByLabelText(/^Siste dag/));
  refuse('ChangeParent', 'ChangeParent', 'Endra.', ['until']);
  await userEvent.click(parent.getByRole('button', { name: 'Lagre' }));
  await parent.findByText('Endra.');
  expect(sent('ChangeParent')).toEqual({ input: { id: 'per-parent', expectedVersion: 1, until: null } });
});

it('gives nobody a way to change a mandate or a parent who does not write them down', async () => {
  await show({ relatives: [liv], guardians: [gro], parents: [per] });
  expect(screen.getAllByRole('button', { name: /^Endre for/ })).toHaveLength(1);
});

it('says how long is left where the last day comes soon, and not before', async () => {
  const inDays = (days: number): string => dateInOslo(new Date(Date.now() + days * 24 * 3600 * 1000));
  await show({
    relatives: [{ ...liv, lastDay: inDays(6) }],
    guardians: [{ ...gro, firstDay: null, lastDay: inDays(1) }],
    parents: [{ ...per, lastDay: inDays(40) }],
  });
  const [soon, tomorrow, later] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(soon).toContain('Sluttar om 6 dagar.');
  expect(tomorrow).toContain('Sluttar i morgon.');
  expect(later).not.toContain('Sluttar');
});

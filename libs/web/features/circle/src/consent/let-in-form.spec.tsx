import { DataProvider } from '@samplan/web/data';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults, renderIn } from '@samplan/web/ui/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Circle, CircleProvider } from './circle-context';
import { NearOnes } from './near-ones';

const person = (id: string, name: string, kind = 'CITIZEN') => ({ __typename: 'Person', id, name, kind });
const sees = (who: object) => ({ __typename: 'CircleMember', unit: null, relation: 'MEMBER', spans: [], person: who });
const circle = {
  id: 'plan',
  owner: person('aud', 'Aud Nilsen'),
  records: false,
  own: true,
  decides: true,
  underAge: false,
  child: false,
  heard: false,
  people: [sees(person('per', 'Per Lie', 'PROFESSIONAL')), sees(person('liv', 'Liv Moe'))],
  relatives: [],
  guardians: [],
  parents: [],
  deciders: [],
} as unknown as Circle;
const opened = {
  __typename: 'CircleChange',
  person: null,
  unit: null,
  gains: [{ __typename: 'AreasOpened', areas: ['COMMON', 'LEISURE'], firstDay: null, lastDay: null }],
  moves: [],
  loses: [],
  keeps: [],
  writes: null,
  seesNothing: false,
};

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  server.answer('ConsentKnownPeople', { collaboration: { __typename: 'Collaboration', id: 'plan', nextOfKin: [] } });
  server.answer('PreviewCircleChange', {
    previewCircleChange: { __typename: 'P', changes: [opened], unchanged: [], errors: [] },
  });
});
afterEach(() => server.stop());

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const form = () => within(screen.getByRole('form', { name: 'Slepp inn nokon' }));
const field = (label: string | RegExp) => form().getByLabelText<HTMLInputElement>(label);
const type = (label: string | RegExp, value: string) => fireEvent.change(field(label), { target: { value } });
const isSpokesperson = () => userEvent.click(form().getByRole('radio', { name: /^Talsperson/ }));
const show = async (over: Partial<Circle> = {}) => {
  const shown = await renderIn(
    <DataProvider>
      <CircleProvider value={{ ...circle, ...over }}>
        <NearOnes />
      </CircleProvider>
    </DataProvider>,
  );
  await press('Slepp inn nokon');
  return shown;
};
const typeElse = async (): Promise<void> => {
  await press('Står ikkje i lista');
  type('Førenamn', 'Else');
  type('Etternamn', 'Moe');
  await isSpokesperson();
};
const refuse = (message: string, path: string[]) =>
  server.answer('LetInRelative', {
    letInRelative: {
      __typename: 'P',
      relative: null,
      errors: [{ __typename: 'InvalidInput', code: 'X', message, path }],
    },
  });
const through = () =>
  server.answer('LetInRelative', {
    letInRelative: { __typename: 'P', relative: { __typename: 'RelativeAccess', id: 'new' }, errors: [] },
  });
const last = (operation: string) => server.asked.filter((one) => one.operation === operation).at(-1)?.variables;
const beside = async (message: string, label: string | RegExp): Promise<boolean | undefined> =>
  (await form().findByText(message)).closest('.ds-field')?.contains(field(label));

it('asks a spokesperson for the organisation, and not how one is connected', async () => {
  await show();
  const ofKin = ['Korleis er de knytte til kvarandre?', 'Næraste pårørande.'];
  const asked = (labels: readonly string[]) => labels.map((label) => form().queryByLabelText(label) !== null);
  expect(asked([...ofKin, 'Kva organisasjon?'])).toEqual([true, true, false]);
  await isSpokesperson();
  expect(asked([...ofKin, 'Kva organisasjon?'])).toEqual([false, false, true]);
});

it('says beside the organisation and the day what is wrong with them, and keeps all that was typed', async () => {
  const { container } = await show();
  await typeElse();
  await userEvent.click(field('Fritid og kultur'));
  type(/^Siste dag/, '2020-02-02');
  refuse('Dette må fyllast ut.', ['organisation']);
  await press('Lagre');
  expect(await beside('Dette må fyllast ut.', 'Kva organisasjon?')).toBe(true);
  expect(document.activeElement).toBe(field('Kva organisasjon?'));
  expect(await accessibilityFaults(container)).toEqual([]);
  type('Kva organisasjon?', 'FFO');
  refuse('Siste dag må vere i dag eller seinare.', ['until']);
  await press('Lagre');
  expect(await beside('Siste dag må vere i dag eller seinare.', /^Siste dag/)).toBe(true);
  expect([field('Førenamn').value, field('Etternamn').value]).toEqual(['Else', 'Moe']);
  expect([field('Kva organisasjon?').value, field(/^Siste dag/).value]).toEqual(['FFO', '2020-02-02']);
  expect(field('Fritid og kultur').checked).toBe(true);
});

it('keeps what was begun when it is closed by mistake, with the keyboard where one came from', async () => {
  await show();
  await typeElse();
  type('Kva organisasjon?', 'FFO');
  await press('Avbryt');
  const opener = screen.getByRole('button', { name: 'Slepp inn nokon' });
  await waitFor(() => expect(document.activeElement).toBe(opener));
  await userEvent.click(opener);
  expect([field('Førenamn').value, field('Kva organisasjon?').value]).toEqual(['Else', 'FFO']);
});

it('moves the keyboard along where the choice of who is turned', async () => {
  await show();
  await press('Står ikkje i lista');
  expect(document.activeElement).toBe(field('Førenamn'));
  await press('Vel frå lista');
  expect(document.activeElement).toBe(field('Kven?'));
});

it('shows what a spokesperson will see before it is sent, sends just that, and says how they come in', async () => {
  await show();
  await userEvent.click(field(/^Næraste pårørande/));
  type('Korleis er de knytte til kvarandre?', 'Ven');
  await typeElse();
  await userEvent.click(field('Fritid og kultur'));
  expect(server.times('PreviewCircleChange')).toBe(0);
  type('Kva organisasjon?', 'FFO');
  await form().findByText('Else Moe får sjå fritid og kultur.');
  through();
  await press('Lagre');
  await screen.findByText(/^Else Moe er sleppt inn\. Koordinatoren får beskjed/);
  const sent = {
    collaborationId: 'plan',
    named: { givenName: 'Else', familyName: 'Moe', idempotencyKey: expect.any(String) as string },
    kind: 'SPOKESPERSON',
    organisation: 'FFO',
    relationship: 'Talsperson',
    closest: false,
    level: 'READ',
    areas: ['LEISURE'],
    from: null,
    until: null,
    purpose: 'Følgje med og hjelpe til',
    said: null,
  };
  expect(last('LetInRelative')).toEqual({ input: sent });
  expect(last('PreviewCircleChange')).toEqual({ input: { letInRelative: sent } });
  await press('Slepp inn nokon');
  expect(field('Kven?').value).toBe('');
});

it('takes for a spokesperson somebody known at work, and for next of kin only somebody known at home', async () => {
  await show();
  const known = () =>
    within(field('Kven?'))
      .getAllByRole('option')
      .slice(1)
      .map(({ textContent }) => textContent);
  expect(known()).toEqual(['Liv Moe']);
  await isSpokesperson();
  expect(known()).toEqual(['Per Lie', 'Liv Moe']);
  await userEvent.selectOptions(field('Kven?'), 'Per Lie');
  await userEvent.click(form().getByRole('radio', { name: /^Pårørande/ }));
  type('Korleis er de knytte til kvarandre?', 'ven');
  expect(field('Kven?').value).toBe('');
  refuse('Vel nokon.', ['personId']);
  await press('Lagre');
  expect(last('LetInRelative')).toMatchObject({ input: { kind: 'NEXT_OF_KIN', personId: '' } });
});

it('asks whoever writes it down whose yes it was, and says so beside the question', async () => {
  await show({ records: true, own: false });
  await typeElse();
  type('Kva organisasjon?', 'FFO');
  refuse('Vel kven som har sagt ja.', ['said']);
  await press('Lagre');
  const whose = form().getByRole('radiogroup', { name: 'Kven har sagt ja?' });
  expect(whose.contains(await form().findByText('Vel kven som har sagt ja.'))).toBe(true);
  expect(document.activeElement).toBe(within(whose).getByRole('radio', { name: /Aud Nilsen/ }));
  await userEvent.click(within(whose).getByRole('radio', { name: /Aud Nilsen/ }));
  through();
  await press('Lagre');
  await screen.findByRole('link', { name: 'Lag personleg lenkje' });
  expect(last('LetInRelative')).toMatchObject({
    input: { kind: 'SPOKESPERSON', organisation: 'FFO', said: { byId: 'aud' } },
  });
});

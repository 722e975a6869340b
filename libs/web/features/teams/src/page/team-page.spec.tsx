import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { choices, clash, kari, per, place, team, wrong } from '../testing/team-data';
import { showAs } from '../testing/show';
import { TeamPage } from './team-page';

let server: FakeServer;
beforeEach(() => {
  localStorage.clear();
  server = new FakeServer();
});
afterEach(() => {
  server.stop();
  window.location.hash = '';
});

const show = (who = 'kari') => showAs(server, who, <TeamPage collaborationId="collaboration" />);
const line = (name: string) => screen.getAllByRole('listitem').find((item) => item.textContent?.includes(name))!;
const sent = (operation: string) =>
  server.asked.filter((one) => one.operation === operation).at(-1)?.variables['input'];
const edited = (errors: object[], version: number | null = null) =>
  server.answer('EditMembership', {
    editMembership: {
      __typename: 'EditMembershipPayload',
      member: version && { __typename: 'TeamMember', id: 'place-per', version },
      errors,
    },
  });
const opens = async (name: string) => {
  await userEvent.click(screen.getByRole('button', { name: `Endre ${name}` }));
  return within(screen.getByRole('form', { name: `Endre ${name}` }));
};

it('sends what the coordinator changed of a place, and nothing else', async () => {
  server.answer('TeamPage', team());
  edited([], 5);
  const { container } = await show();
  expect(screen.getByText('2 personar hjelper frå 2 tenester')).toBeTruthy();
  const form = await opens('Per Lie');
  await userEvent.click(form.getByRole('radio', { name: 'Kan lese og bidra' }));
  await userEvent.click(form.getByRole('checkbox', { name: 'Bustad' }));
  expect(form.queryByRole('checkbox', { name: 'Økonomi' })).toBeNull();
  expect(await accessibilityFaults(container)).toEqual([]);
  await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
  await waitFor(() =>
    expect(sent('EditMembership')).toEqual({
      membershipId: 'place-per',
      expectedVersion: 4,
      level: 'CONTRIBUTE',
      areas: ['HEALTH', 'HOUSING'],
    }),
  );
  await waitFor(() => expect(screen.queryByRole('form', { name: 'Endre Per Lie' })).toBeNull());
});

it('says beside the field what is wrong, goes there, and keeps what was typed, also when the form is closed', async () => {
  server.answer('TeamPage', team());
  edited([wrong('endsOn', 'Slutten må vere etter starten.')]);
  await show();
  const form = await opens('Per Lie');
  const words = form.getByRole('textbox', { name: /^Kva skal dei hjelpe med/ });
  await userEvent.clear(words);
  await userEvent.type(words, 'Går tur');
  const last = form.getByLabelText(/^Siste dag/);
  await userEvent.type(last, '2020-01-01');
  await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
  await form.findByText('Slutten må vere etter starten.');
  await waitFor(() => expect(document.activeElement).toBe(last));
  await userEvent.click(form.getByRole('button', { name: 'Avbryt' }));
  expect(await opens('Per Lie').then((again) => again.getByDisplayValue('Går tur'))).toBeTruthy();
});

it('shows both where somebody else was first, and saves the choice over the version it met', async () => {
  server.answer('TeamPage', team());
  edited([clash('areas', 'health housing', 'housing')]);
  await show();
  const form = await opens('Per Lie');
  await userEvent.click(form.getByRole('checkbox', { name: 'Bustad' }));
  await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
  await form.findByText('Helse, Bustad');
  edited([], 7);
  await userEvent.click(form.getByRole('button', { name: 'Bruk min' }));
  await waitFor(() =>
    expect(sent('EditMembership')).toMatchObject({ expectedVersion: 6, areas: ['HEALTH', 'HOUSING'] }),
  );
});

it('points a coordinator to handing over, for that place is not left or narrowed', async () => {
  server.answer('TeamPage', team());
  await show();
  const form = await opens('Kari Berg');
  expect(form.queryByRole('checkbox')).toBeNull();
  expect(form.queryByLabelText(/^Siste dag/)).toBeNull();
  const own = within(line('Kari Berg'));
  expect(own.queryByRole('button', { name: 'Gå ut av teamet' })).toBeNull();
  expect(own.getByRole('link', { name: 'Overfør til ein annan' }).getAttribute('href')).toBe('/hand-over');
});

it('lets a member leave once what is promised is handed over, and take nobody else out', async () => {
  server.answer('TeamPage', team({}, ['team:leave']));
  const answer = (errors: object[], membershipId: string | null) =>
    server.answer('EndMembership', {
      endMembership: { __typename: 'EndMembershipPayload', membershipId, errors },
    });
  answer([wrong('handedOver.walk', 'Vel kven som tek over kvart tiltak først.')], null);
  const { went } = await show('per');
  expect(screen.queryByRole('button', { name: /^Endre/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Gå ut av teamet' }));
  const form = within(screen.getByRole('form', { name: 'Gå ut av teamet' }));
  await userEvent.type(form.getByLabelText(/^Kvifor/), 'Ny jobb');
  await userEvent.click(form.getByRole('button', { name: 'Gå ut av teamet' }));
  await form.findByText('Vel kven som tek over kvart tiltak først.');
  const taker = form.getByLabelText('Tek over «Gå til postkassen»');
  expect(within(taker).queryByRole('option', { name: 'Per Lie' })).toBeNull();
  await userEvent.selectOptions(taker, 'Kari Berg');
  answer([], 'place-per');
  await userEvent.click(form.getByRole('button', { name: 'Gå ut av teamet' }));
  await waitFor(() => expect(went).toEqual(['/']));
  expect(sent('EndMembership')).toEqual({
    membershipId: 'place-per',
    reason: 'Ny jobb',
    handedOver: [{ measureId: 'walk', toPersonId: 'kari' }],
  });
});

it('tells who is here for one measure, and who is in without seeing anything', async () => {
  const odd = place('odd', 'Odd Rye', {
    temporary: true,
    forMeasure: { __typename: 'Measure', id: 'railing', title: 'Rekkverk' },
  });
  server.answer('TeamPage', team({ team: [kari, { ...per, sees: false }, odd] }, []));
  await show('aud');
  expect(line('Odd Rye').textContent).toContain('Berre med for «Rekkverk»');
  expect(line('Per Lie').textContent).toContain('Ser ikkje planen enno: samtykke manglar');
  expect(line('Per Lie').textContent).not.toContain('Ser: Helse');
});

it('draws the same as a picture for those who would rather look, and remembers it', async () => {
  window.ResizeObserver = class {
    constructor(private readonly tell: (sizes: object[], by: object) => void) {}
    observe = (target: Element) => this.tell([{ target, contentRect: { width: 900 } }], this);
    unobserve = () => undefined;
    disconnect = () => undefined;
  } as never;
  server.answer('TeamPage', team());
  const { container } = await show();
  expect(within(screen.getByRole('list', { name: 'Pårørande' })).getByText('Liv Nilsen')).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'Kart' }));
  const map = await screen.findByRole('img', { name: /^Kart over kven som hjelper Aud Nilsen med kva/ });
  await waitFor(() => {
    for (const name of ['Kari Berg', 'Per Lie', 'Liv Nilsen']) expect(map.textContent).toContain(name);
  });
  expect(localStorage.getItem('samplan.teamView')).toBe('map');
  expect(await accessibilityFaults(container)).toEqual([]);
});

describe('whoever comes to fill in what is missing', () => {
  const holds = (element: HTMLElement) => waitFor(() => expect(document.activeElement).toBe(element));

  it('has the very field open where it may be written, also where a picture is liked best', async () => {
    localStorage.setItem('samplan.teamView', 'map');
    window.location.hash = 'place-per';
    server.answer('TeamPage', team({ team: [kari, { ...per, helpsWith: null }] }));
    const { container } = await show();
    const form = within(await screen.findByRole('form', { name: 'Endre Per Lie' }));
    await holds(form.getByRole('textbox', { name: /^Kva skal dei hjelpe med/ }));
    expect(screen.queryByRole('form', { name: 'Endre Kari Berg' })).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
    expect(localStorage.getItem('samplan.teamView')).toBe('map');
  });

  it('comes to the line of that one, and to no button, where somebody else writes it', async () => {
    window.location.hash = 'place-per';
    server.answer('TeamPage', team({}, ['team:leave']));
    await show('per');
    await holds(line('Per Lie'));
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('is not led there once more by looking at the picture and back', async () => {
    window.ResizeObserver = class {
      observe = () => undefined;
      disconnect = () => undefined;
    } as never;
    window.location.hash = 'place-per';
    server.answer('TeamPage', team());
    await show();
    await screen.findByRole('form', { name: 'Endre Per Lie' });
    await userEvent.click(screen.getByRole('radio', { name: 'Kart' }));
    await screen.findByRole('img', { name: /^Kart/ });
    await userEvent.click(screen.getByRole('radio', { name: 'Liste' }));
    await screen.findByRole('button', { name: 'Endre Per Lie' });
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('has the form open that asks somebody more in', async () => {
    window.location.hash = 'invite';
    server.answer('TeamPage', team());
    server.answer('InviteChoices', choices);
    await show();
    const form = within(await screen.findByRole('form', { name: 'Inviter nokon' }));
    await holds(form.getByRole('searchbox'));
  });
});

const seesEarlier = (open: boolean) => {
  const [first, second] = [kari, per];
  const access = { __typename: 'MyAccess', relation: 'OWNER', areas: ['COMMON'], actions: ['team:open-messages'] };
  server.answer('TeamPage', team({ team: [first, { ...second, seesEarlier: open }], myAccess: access }));
  server.answer('SetSeesEarlier', {
    setSeesEarlier: {
      __typename: 'P',
      member: { __typename: 'TeamMember', id: 'place-per', seesEarlier: !open },
      errors: [],
    },
  });
};

it('says what it means before the person opens what was written before, and is one place for all', async () => {
  seesEarlier(false);
  const { container } = await show('aud');
  expect(screen.queryByText('Ser òg eldre meldingar')).toBeNull();
  expect(screen.queryByRole('button', { name: /^Endre/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Eldre meldingar' }));
  screen.getByText(/^Dei som kjem til seinare, ser meldingar frå den dagen dei vart med\./);
  screen.getByText('Per Lie ser meldingar frå og med 5. januar 2026.');
  await userEvent.click(screen.getByRole('button', { name: 'Opne eldre meldingar for Per Lie' }));
  screen.getByText('Skal Per Lie få lese meldingar frå før 5. januar 2026?');
  expect(await accessibilityFaults(container)).toEqual([]);
  expect(server.times('SetSeesEarlier')).toBe(0);
  await userEvent.click(screen.getByRole('button', { name: 'Ja, opne' }));
  await waitFor(() => expect(sent('SetSeesEarlier')).toEqual({ membershipId: 'place-per', seesEarlier: true }));
});

it('tells everybody who reads older messages, and asks once before they are closed', async () => {
  seesEarlier(true);
  await show('aud');
  screen.getByText('Ser òg eldre meldingar');
  await userEvent.click(screen.getByRole('button', { name: 'Eldre meldingar' }));
  await userEvent.click(screen.getByRole('button', { name: 'Lukk eldre meldingar for Per Lie' }));
  await userEvent.click(screen.getByRole('button', { name: 'Ja, lukk' }));
  await waitFor(() => expect(sent('SetSeesEarlier')).toEqual({ membershipId: 'place-per', seesEarlier: false }));
});

it('says to the coordinator how far it reaches, and that the person is told', async () => {
  server.answer('TeamPage', team());
  await show();
  await opens('Per Lie');
  screen.getByText(/ikkje lenger tilbake enn du sjølv ser\. Aud får vite det\. Meldingane kan lukkast igjen\.$/);
  expect(screen.getAllByRole('button', { name: /^Opne eldre meldingar/ })).toHaveLength(1);
  await opens('Kari Berg');
  expect(screen.getAllByRole('button', { name: /^Opne eldre meldingar/ })).toHaveLength(1);
});

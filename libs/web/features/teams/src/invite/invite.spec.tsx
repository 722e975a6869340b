import { osloDate } from '@samplan/shared/i18n';
import { FakeServer } from '@samplan/web/data/testing';
import { accessibilityFaults } from '@samplan/web/ui/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TeamPage } from '../page/team-page';
import { choices, team, workplaces, wrong } from '../testing/team-data';
import { showAs } from '../testing/show';

let server: FakeServer;
beforeEach(() => {
  localStorage.clear();
  server = new FakeServer();
  server.answer('TeamPage', team());
  server.answer('InviteChoices', choices);
  server.answerBy('Workplaces', workplaces);
});
afterEach(() => server.stop());

const today = osloDate(Date.now());
const sent = () => server.asked.filter(({ operation }) => operation === 'InviteToTeam').at(-1)?.variables['input'];
const answers = (errors: object[], over: object = {}) =>
  server.answer('InviteToTeam', {
    inviteToTeam: { __typename: 'InviteToTeamPayload', invitation: null, link: null, errors, ...over },
  });
const begin = async () => {
  const shown = await showAs(server, 'kari', <TeamPage collaborationId="collaboration" />);
  await userEvent.click(screen.getByRole('button', { name: 'Inviter nokon' }));
  return { ...shown, form: within(screen.getByRole('form', { name: 'Inviter nokon' })) };
};

it('asks somebody from outside, keeps every word while it is wrong, and shows the link once', async () => {
  const { form, container } = await begin();
  await userEvent.click(form.getByRole('button', { name: 'Inviter ein utanfrå' }));
  await userEvent.type(form.getByLabelText('Førenamn'), 'Tuva');
  await userEvent.type(form.getByLabelText(/^Kva skal dei hjelpe med/), 'Ser på medisinane');
  await form.findByRole('option', { name: 'Sjukehuset' });
  await userEvent.selectOptions(form.getByLabelText('Kvar arbeider dei?'), 'Legekontoret');
  answers([wrong('outsider.familyName', 'Dette må fyllast ut.'), wrong('endsOn', 'Slutten må vere etter starten.')]);
  await userEvent.click(form.getByRole('button', { name: 'Send invitasjonen' }));
  await form.findByText('Slutten må vere etter starten.');
  await waitFor(() => expect(document.activeElement).toBe(form.getByLabelText('Etternamn')));
  expect(await accessibilityFaults(container)).toEqual([]);
  await userEvent.type(form.getByLabelText('Etternamn'), 'Rem');
  answers([], {
    invitation: {
      __typename: 'TeamInvitation',
      id: 'invitation',
      covered: [],
      standingTeamName: null,
      unit: { __typename: 'Unit', id: 'gp', name: 'Legekontoret' },
      person: { __typename: 'Person', id: 'tuva', name: 'Tuva Rem' },
    },
    link: { __typename: 'NewPersonalLink', path: '/invitasjon/abc', expiresAt: '2026-02-20T10:00:00Z' },
  });
  await userEvent.click(form.getByRole('button', { name: 'Send invitasjonen' }));
  await screen.findByDisplayValue(`${window.location.origin}/invitasjon/abc`);
  expect(screen.getByText(/^Tuva Rem ser ingenting før samtykket er gitt/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Be om samtykke' }).getAttribute('href')).toBe(
    '/c/collaboration/consent/table#gp',
  );
  expect(sent()).toEqual({
    collaborationId: 'collaboration',
    kind: 'PERSON',
    outsider: { kind: 'PROFESSIONAL', givenName: 'Tuva', familyName: 'Rem', unitId: 'gp' },
    helpsWith: 'Ser på medisinane',
    level: 'EDIT_OWN',
    role: 'MEMBER',
    areas: [],
    measureId: null,
    startsOn: today,
    endsOn: null,
    seesEarlier: false,
  });
});

it('asks for one measure without asking for areas, and only for what is not done', async () => {
  server.answer('Invitable', {
    collaboration: {
      __typename: 'Collaboration',
      id: 'collaboration',
      invitable: [
        candidate('odd', 'Odd Rye', { covered: ['COMMON', 'HOUSING'] }),
        candidate('per', 'Per Lie', { state: 'IN_TEAM' }),
      ],
    },
  });
  const { form } = await begin();
  await userEvent.type(form.getByLabelText(/^Kven vil du invitere/), 'e');
  await userEvent.type(form.getByLabelText(/^Kven vil du invitere/), 'r');
  await form.findByRole('button', { name: /Odd Rye/ });
  answers([wrong('toId', 'Dette må fyllast ut.')]);
  await userEvent.click(form.getByRole('button', { name: 'Send invitasjonen' }));
  await form.findByText('Vel nokon frå lista under.');
  await userEvent.click(await form.findByRole('button', { name: /Odd Rye/ }));
  expect(form.getByText('Samtykke finst for: Bustad')).toBeTruthy();
  const measure = form.getByLabelText(/^Berre for eitt tiltak/);
  expect(within(measure).queryByRole('option', { name: 'Måke' })).toBeNull();
  await userEvent.selectOptions(measure, 'Rekkverk');
  expect(form.getAllByRole('checkbox')).toHaveLength(1);
  const earlier = form.getByRole<HTMLInputElement>('checkbox', { name: 'Får òg lese eldre meldingar' });
  expect(earlier.checked).toBe(false);
  await userEvent.click(earlier);
  answers([wrong('toId', 'Det er allereie send ein invitasjon.')]);
  await userEvent.click(form.getByRole('button', { name: 'Send invitasjonen' }));
  await form.findByText('Det er allereie send ein invitasjon.');
  expect(sent()).toMatchObject({ kind: 'PERSON', toId: 'odd', measureId: 'railing', areas: [], seesEarlier: true });
});

const candidate = (id: string, name: string, over: object) => ({
  __typename: 'Invitable',
  kind: 'PERSON',
  id,
  name,
  detail: 'Snikkar',
  state: 'FREE',
  answers: true,
  covered: [],
  ...over,
});

import { useTypedQuery } from '@samplan/web/data';
import type { SelectOption } from '@samplan/web/ui';
import { OutsidersQuery, ServicesQuery } from '../graphql/who-sees';

interface Receivers {
  options: SelectOption[];
  /** The service or the person that was chosen, as a card names it. */
  toWhom: (chosen: string) => { unitId: string } | { personId: string };
}

/** Whom a card can be about: every service, and those in the team or asked into it who come from none of them. */
export function useReceivers(collaborationId: string): Receivers {
  const services = useTypedQuery(ServicesQuery, { variables: {} });
  const outsiders = useTypedQuery(OutsidersQuery, {
    variables: { collaborationId },
    topics: [{ collaborationId, types: ['team_invitation.sent', 'team_invitation.edited', 'team.edited'] }],
  });
  const { team = [], teamInvitations = [] } = outsiders.data?.collaboration ?? {};
  const asked = teamInvitations.filter(({ state }) => state === 'OPEN');
  const people = new Map(
    [...team, ...asked].flatMap(({ unit, person }) => (unit || !person ? [] : [[person.id, person.name] as const])),
  );
  return {
    options: [
      ...[...people].map(([id, name]) => ({ value: id, label: name })),
      ...(services.data?.unitDirectory.nodes ?? []).map(({ id, name }) => ({ value: id, label: name })),
    ],
    toWhom: (chosen) => (people.has(chosen) ? { personId: chosen } : { unitId: chosen }),
  };
}

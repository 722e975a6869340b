import { useTypedQuery, useWholeList } from '@samplan/web/data';
import { type SelectOption, useTranslation } from '@samplan/web/ui';
import { OutsidersQuery, ServicesQuery } from '../graphql/who-sees';

interface Receivers {
  options: SelectOption[];
  /** The service or the person that was chosen, as a card names it. */
  toWhom: (chosen: string) => { unitId: string } | { personId: string };
}

/**
 * Whom a card can be about: every service, those in the team or asked into it who come from none of them, and whoever
 * coordinates, who by themselves see what is common alone.
 */
export function useReceivers(collaborationId: string): Receivers {
  const { t } = useTranslation();
  const services = useWholeList(ServicesQuery, {}, ({ unitDirectory }) => unitDirectory);
  const outsiders = useTypedQuery(OutsidersQuery, {
    variables: { collaborationId },
    topics: [{ collaborationId, types: ['team_invitation.sent', 'team_invitation.edited', 'team.edited'] }],
  });
  const { team = [], teamInvitations = [] } = outsiders.data?.collaboration ?? {};
  const asked = teamInvitations.filter(({ state }) => state === 'OPEN');
  const coordinates = team.flatMap(({ role, person }) =>
    role === 'COORDINATOR' || role === 'CHILD_COORDINATOR'
      ? [[person.id, `${person.name}, ${t(`vocabulary.teamRole.${role}`).toLowerCase()}`] as const]
      : [],
  );
  const people = new Map([
    ...[...team, ...asked].flatMap(({ unit, person }) => (unit || !person ? [] : [[person.id, person.name] as const])),
    ...coordinates,
  ]);
  return {
    options: [
      ...[...people].map(([id, name]) => ({ value: id, label: name })),
      ...services.map(({ id, name }) => ({ value: id, label: name })),
    ],
    toWhom: (chosen) => (people.has(chosen) ? { personId: chosen } : { unitId: chosen }),
  };
}

import { useTypedQuery } from '@samplan/web/data';
import { useTranslation } from '@samplan/web/ui';
import { useEffect, useState } from 'react';
import { OutsidersQuery, ServicesQuery } from '../graphql/who-sees';
import type { Receiver } from './receiver';

/** Long enough that a word is asked for once, not each letter of it. */
const pauseMs = 300;
const fewestLetters = 2;

interface Receivers {
  found: readonly Receiver[];
  /** What was typed has been looked for among all services. */
  searched: boolean;
  /** There are others too; a longer word finds them. */
  more: boolean;
}

/**
 * Whom a card can be about, by what is typed: those in the team or asked into it who come from no service, whoever
 * coordinates, who by themselves see what is common alone, and any service there is.
 */
export function useReceivers(collaborationId: string, typed: string): Receivers {
  const people = usePeople(collaborationId);
  const search = useSettled(typed.trim());
  const pause = search.length < fewestLetters;
  const services = useTypedQuery(ServicesQuery, { variables: { search }, pause });
  const { nodes = [], pageInfo } = (pause ? undefined : services.data?.unitDirectory) ?? {};
  const word = typed.trim().toLowerCase();
  return {
    found: [
      ...people.filter(({ name }) => name.toLowerCase().includes(word)),
      ...nodes.map(({ id, name, organisation }) => ({
        kind: 'unit' as const,
        id,
        name,
        detail: nodes.some((other) => other.id !== id && other.name === name) ? organisation?.name : undefined,
      })),
    ],
    searched: !pause && search === typed.trim() && services.data !== undefined,
    more: pageInfo?.hasNextPage ?? false,
  };
}

/** Those who come from no service, and whoever coordinates. */
export function usePeople(collaborationId: string): readonly Receiver[] {
  const { t } = useTranslation();
  const outsiders = useTypedQuery(OutsidersQuery, {
    variables: { collaborationId },
    topics: [{ collaborationId, types: ['team_invitation.sent', 'team_invitation.edited', 'team.edited'] }],
  });
  const { team = [], teamInvitations = [] } = outsiders.data?.collaboration ?? {};
  const asked = teamInvitations.filter(({ state }) => state === 'OPEN');
  const people = new Map<string, Receiver>();
  for (const { unit, person } of [...team, ...asked])
    if (!unit && person) people.set(person.id, { kind: 'person', id: person.id, name: person.name });
  for (const { role, person } of team)
    if (role === 'COORDINATOR' || role === 'CHILD_COORDINATOR') {
      const detail = t(`vocabulary.teamRole.${role}`).toLowerCase();
      people.set(person.id, { kind: 'person', id: person.id, name: person.name, detail });
    }
  return [...people.values()];
}

/** A text when it has stood for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

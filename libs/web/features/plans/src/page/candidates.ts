import type { AwayDays } from '@samplan/web/ui';
import type { Candidate } from '../words/plan-context';

interface Named {
  id: string;
  name: string;
}

interface Circle {
  owner: Named;
  team: readonly { person: Named; unit?: { name: string } | null; away?: AwayDays | null }[];
  nextOfKin: readonly { relationship: string; person: Named }[];
}

/**
 * Everybody a measure can be given to: the team, the person, those near; nobody twice, whatever they are besides. Who is
 * away says so.
 */
export function candidatesOf(
  circle: Circle,
  ownerLabel: (name: string) => string,
  awayMark: (name: string, away: AwayDays | null | undefined) => string,
): Candidate[] {
  const listed: Candidate[] = [
    ...circle.team.map(({ person, unit, away }) => ({
      id: person.id,
      label: awayMark(unit ? `${person.name}, ${unit.name}` : person.name, away),
      away: away ?? null,
    })),
    { id: circle.owner.id, label: ownerLabel(circle.owner.name) },
    ...circle.nextOfKin.map(({ person, relationship }) => ({
      id: person.id,
      label: `${person.name}, ${relationship}`,
    })),
  ];
  return listed.filter(({ id }, index) => listed.findIndex((other) => other.id === id) === index);
}

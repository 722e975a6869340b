import type { Candidate } from '../words/plan-context';

interface Named {
  id: string;
  name: string;
}

interface Circle {
  owner: Named;
  team: readonly { person: Named; unit?: { name: string } | null }[];
  nextOfKin: readonly { relationship: string; person: Named }[];
}

/** Everybody a measure can be given to: the team, the person, those near; nobody twice, whatever they are besides. */
export function candidatesOf(circle: Circle, ownerLabel: (name: string) => string): Candidate[] {
  const listed: Candidate[] = [
    ...circle.team.map(({ person, unit }) => ({
      id: person.id,
      label: unit ? `${person.name}, ${unit.name}` : person.name,
    })),
    { id: circle.owner.id, label: ownerLabel(circle.owner.name) },
    ...circle.nextOfKin.map(({ person, relationship }) => ({
      id: person.id,
      label: `${person.name}, ${relationship}`,
    })),
  ];
  return listed.filter(({ id }, index) => listed.findIndex((other) => other.id === id) === index);
}

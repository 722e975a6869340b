import type { AwayDays, SelectOption } from '@samplan/web/ui';
import type { MeetingCircle } from '../meeting/meeting-model';

/** Everybody who can be accountable for a measure: the team, the person, and relatives the person has let in. */
export function accountablePeople(
  circle: MeetingCircle,
  awayMark: (name: string, away: AwayDays | null | undefined) => string,
): { id: string; option: SelectOption }[] {
  const all = [
    ...circle.team.map(({ person, unit, away }) => ({
      id: person.id,
      label: awayMark(unit ? `${person.name} (${unit.name})` : person.name, away),
    })),
    { id: circle.owner.id, label: circle.owner.name },
    ...circle.nextOfKin.map(({ person }) => ({ id: person.id, label: person.name })),
  ];
  return all
    .filter((one, index) => all.findIndex(({ id }) => id === one.id) === index)
    .map(({ id, label }) => ({ id, option: { value: id, label } }));
}

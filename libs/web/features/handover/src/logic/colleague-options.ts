import type { SelectOption } from '@samplan/web/ui';

export interface Colleague {
  away: boolean;
  person: { id: string; name: string };
}

/** Whoever is away too is marked in words; choosing them is answered with why not. */
export function colleagueOptions(
  colleagues: readonly Colleague[],
  awayLabel: (name: string) => string,
): SelectOption[] {
  return colleagues.map(({ person, away }) => ({
    value: person.id,
    label: away ? awayLabel(person.name) : person.name,
  }));
}

export const nameOf = (colleagues: readonly Colleague[], id: string | null): string =>
  colleagues.find(({ person }) => person.id === id)?.person.name ?? '';

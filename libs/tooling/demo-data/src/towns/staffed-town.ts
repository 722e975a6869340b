import type { OrganisationType, UnitKind, UnitRole } from '@samplan/shared/contracts';
import type { Actor, Town, Unit, UnitProfile } from '../story/town';
import type { Post } from '../themes/theme';

export type UnitList<Key extends string> = Record<Key, readonly [name: string, kind: UnitKind]>;

/** Whom the units belong to, and what each says of itself. */
export interface TownDirectory<Key extends string> {
  organisations: Record<string, readonly [name: string, type: OrganisationType, number: string | null]>;
  /** Units that are not the municipality's own. */
  belongs: Partial<Record<Key, string>>;
  profiles: Partial<Record<Key, UnitProfile>>;
  zones: Partial<Record<Key, string>>;
}

export interface StaffLine<Key extends string> {
  name: string;
  profession: string;
  /** The first is where they belong. */
  units: readonly [Key, ...Key[]];
  /** What they can be asked to do in a team; leaders and offices are in none. */
  post?: Post;
  role?: UnitRole;
  competences?: readonly string[];
  leftOn?: number;
  /** The demo login this hat belongs to. */
  persona?: string;
}

export interface StaffedTown<Key extends string = string> {
  town: Town;
  units: Record<Key, Unit>;
  /** By full name. */
  named(name: string): Actor;
  /** Those who can sit in a post; with a unit, only the ones who belong to it. */
  holding(post: Post, unit?: Unit): readonly Actor[];
  /** A demo login by its persona. */
  login(persona: string): string | null;
}

export function staff<Key extends string>(
  town: Town,
  unitList: UnitList<Key>,
  directory: TownDirectory<Key>,
  lines: readonly StaffLine<Key>[],
  logins: ReadonlyMap<string, string>,
): StaffedTown<Key> {
  const keys = Object.keys(unitList) as Key[];
  const organisations = Object.fromEntries(
    Object.entries(directory.organisations).map(([key, facts]) => [key, town.organisation(...facts)]),
  );
  const raise = (key: Key, index: number): Unit => {
    const [name, kind] = unitList[key];
    return town.unit(name, kind, {
      organisationId: organisations[directory.belongs[key] ?? 'own']!,
      code: `E${101 + index}`,
      zone: directory.zones[key],
      profile: directory.profiles[key],
    });
  };
  const units = Object.fromEntries(keys.map((key, index) => [key, raise(key, index)])) as Record<Key, Unit>;
  const login = (persona: string | undefined): string | null => (persona ? (logins.get(persona) ?? null) : null);
  const people = new Map<string, Actor>();
  const holders = new Map<Post, Actor[]>();
  lines.forEach((line, index) => {
    const phone = `70 00 ${String(10 + Math.floor(index / 10)).padStart(2, '0')} ${String(10 + (index % 10) * 7).padStart(2, '0')}`;
    const { name, profession, role = 'employee', competences, leftOn } = line;
    const person = { name, profession, phone, role, competences, leftOn, units: line.units.map((key) => units[key]) };
    const actor = town.professional(person, login(line.persona));
    people.set(name, actor);
    if (line.post) holders.set(line.post, [...(holders.get(line.post) ?? []), actor]);
  });
  return {
    town,
    units,
    login,
    named: (name) => {
      const actor = people.get(name);
      if (!actor) throw new Error(`Nobody here is called ${name}`);
      return actor;
    },
    holding: (post, unit) => (holders.get(post) ?? []).filter((actor) => !unit || actor.unit?.id === unit.id),
  };
}

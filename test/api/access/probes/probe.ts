import type { LogSection } from '@samplan/shared/contracts';
import { dateInOslo } from '@samplan/shared/kernel';
import { daysFrom, type StandardCast, type World } from '@samplan/test/support';

type PersonaKey = 'owner' | 'relative' | 'coordinator' | 'member' | Outsider;

/** People of the cast without a place in the circle. */
export const outsiders = ['stranger', 'neighbour', 'unitLeader', 'administrator'] as const;
type Outsider = (typeof outsiders)[number];

export interface Probe {
  /** Whoever is entitled; the probe must first succeed as them. */
  as: PersonaKey;
  /** Outsiders to whom it answers as well, for what is no secret among them or is their own business. */
  alsoFor?: readonly Outsider[];
  document: string;
  variables: (cast: StandardCast, world: World) => Record<string, unknown>;
  /** Where in the variables the id of the thing stands; null for lists, which show others nothing instead. */
  id: string[] | null;
  /** For what rests on a role in a unit: that the unit is there is no secret, so the refusal is plain. */
  refused?: 'FORBIDDEN';
  /** Brings the standard cast into the state the operation asks for. */
  arrange?: (cast: StandardCast, world: World) => Promise<void>;
  /**
   * What the person is told when somebody else does it. Changing a part shows it as well; sending, marking one's own
   * place, and what concerns the login itself show nothing of the person. `own` is for the person alone.
   */
  told: LogSection[] | 'own';
}

export type Probes = Record<string, Probe>;

const errors = 'errors { ... on UserError { code path } }';

export const soon = (world: World): string => dateInOslo(daysFrom(world.now, 14));

export const mutation = (name: string, input: string, selection: string): string =>
  `mutation Probe($input: ${input}!) { ${name}(input: $input) { ${selection} ${errors} } }`;

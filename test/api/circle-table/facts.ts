/** What is recorded about one collaboration, in plain values, for the oracle and for the database alike. */

export type Area =
  | 'common'
  | 'health'
  | 'mental_health'
  | 'daily_living'
  | 'housing'
  | 'work'
  | 'education'
  | 'economy'
  | 'family'
  | 'leisure';
export type Level = 'read' | 'contribute' | 'edit_own' | 'coordinate';
type UnitRole = 'employee' | 'leader' | 'coordinating' | 'administrator' | 'log_control';
export type Relation = 'owner' | 'guardian' | 'parent' | 'relative' | 'member' | 'coordinator' | 'emergency';

/** From its first instant up to, and not including, its last; null is without end. */
export interface Period {
  from: Date;
  until: Date | null;
}

export interface Membership {
  id: string;
  personId: string;
  unitId: string | null;
  role: 'coordinator' | 'primary_contact' | 'member';
  level: Level;
  areas: Area[];
  accepted: boolean;
  period: Period;
  /** Messages opened to the member from an instant other than the start of the membership. */
  messagesFrom: Date | null;
  /** Messages opened to the member since by a press: from when, and in which areas besides what is common. */
  opened: { from: Date; areas: Area[] } | null;
  /** The membership this one stands in for. */
  deputyFor: string | null;
  /** The measure a temporary expert is here for. */
  measure: {
    id: string;
    area: Area;
    status: 'agreed' | 'under_way' | 'done' | 'stopped';
    accountable: TakingPart | null;
  } | null;
}

/** A professional and the unit they act for; where there may be none, it is the person's own. */
export interface TakingPart {
  personId: string;
  unitId: string;
}

export interface Ground {
  id: string;
  kind: 'consent' | 'legal_basis';
  /** Given to everybody in a unit, or to one person: one of the two. */
  unitId: string | null;
  personId: string | null;
  areas: Area[];
  period: Period;
}

export interface StandingTeam {
  id: string;
  unitId: string;
  period: Period;
  members: { id: string; personId: string; period: Period }[];
  /** The plan this collaboration's people have asked them into. */
  inPlan: { id: string; level: Level; areas: Area[]; accepted: boolean; period: Period };
}

/** Somebody who is not to know of a unit yet. */
export interface Guard {
  id: string;
  towardId: string;
  unitId: string;
  period: { from: Date; until: Date };
  told: boolean;
}

export interface Facts {
  owner: { id: string; bornOn: string | null; expectedOn: string | null };
  professionals: { id: string; unitId: string }[];
  citizens: { id: string }[];
  units: { id: string; kind: 'home_care' | 'gp' }[];
  memberships: Membership[];
  grounds: Ground[];
  standingTeams: StandingTeam[];
  exclusions: { personId: string; period: Period }[];
  relatives: { id: string; personId: string; level: Level; areas: Area[]; period: Period }[];
  mandates: { personId: string; level: Level; areas: Area[]; period: Period }[];
  parents: { personId: string; period: Period }[];
  withheld: { area: 'health' | 'mental_health'; period: Period }[];
  emergencies: { personId: string; period: Period }[];
  employments: { id: string; personId: string; unitId: string; role: UnitRole; period: Period }[];
  /** Units that were split or merged. */
  successions: { fromUnitId: string; toUnitId: string }[];
  guards: Guard[];
  measures: ({ id: string } & TakingPart)[];
  messages: { id: string; authorId: string }[];
  crisisSteps: { id: string; area: 'common' | 'mental_health' }[];
}

/** How somebody stands to the collaboration at an instant, all their rows taken together. */
export interface Sight {
  relations: Relation[];
  /** The highest level in each area that is open. */
  levels: Partial<Record<Area, Level>>;
  /** The earliest instant from which messages in each of them are seen; null is from the beginning. */
  messagesFrom: Partial<Record<Area, Date | null>>;
}

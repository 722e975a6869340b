import type { AccessLevel, ChangeType, CollaborationState, LifeArea, TeamRole } from '@samplan/shared/contracts';
import type { Row } from '../core/book';
import type { Actor, Town, Unit } from './town';

interface Opening {
  openedOn: number;
  closedOn?: number;
  state?: CollaborationState;
}

interface Member {
  role: TeamRole;
  areas: readonly LifeArea[];
  helpsWith: string;
  from: number;
  until?: number;
  level?: AccessLevel;
  /** False: asked, but has not said yes. */
  accepted?: boolean;
  /** The place this one stands in for. */
  deputyFor?: string;
  /** Has to know where somebody with a protected address is. */
  seesPlace?: boolean;
  /** For a temporary expert: the one measure they come for. */
  measureId?: string;
}

interface Ground {
  areas: readonly LifeArea[];
  purpose: string;
  from: number;
  until?: number;
  givenHow?: 'spoken' | 'signed' | 'guardian';
  /** Who said yes; whoever the plan is about, when it is left out. */
  givenBy?: Actor;
  /** What the person said, where somebody else decided. */
  heard?: string;
  capacity?: { by: string; on: number; for: string };
  /** A named legal basis instead of a consent. */
  legalBasis?: string;
  recordedBy: Actor;
}

interface GivenGround {
  id: string;
  unitId: string | null;
  personId: string | null;
  kind: 'consent' | 'legal_basis';
  /** The law that is named, or what was agreed to. */
  why: string;
  areas: readonly LifeArea[];
  from: number;
  until: number | null;
}

/** Whom to look for in the log: somebody in the circle, and what gives access. */
export interface Insider {
  actor: Actor;
  relation: 'relative' | 'member' | 'coordinator';
  from: number;
  until: number | null;
}

/** What one writes about one collaboration: rows as they stand now, and one change row for each thing that happened. */
export class Story {
  readonly id: string;
  readonly insiders: Insider[] = [];
  private readonly grounds: GivenGround[] = [];

  constructor(
    readonly town: Town,
    readonly owner: Actor,
    opening: Opening,
  ) {
    this.id = town.ids.at(town.calendar.at(opening.openedOn, '09:00'));
    const state = opening.state ?? (opening.closedOn === undefined ? 'open' : 'closed');
    town.book.add('collaboration', {
      id: this.id,
      tenant_id: town.id,
      owner_id: owner.id,
      state,
      opened_on: town.calendar.date(opening.openedOn),
      closed_on: opening.closedOn === undefined ? null : town.calendar.date(opening.closedOn),
      version: state === 'open' ? 1 : 2,
    });
  }

  get keys(): Row {
    return { tenant_id: this.town.id, collaboration_id: this.id };
  }

  newId(at: Date): string {
    return this.town.ids.at(at);
  }

  /** Gives the place in the team. */
  member(actor: Actor, place: Member): string {
    const { role, areas, helpsWith, from, until, level, accepted = true, deputyFor, measureId } = place;
    // A deputy is named before the days come.
    const at = this.town.calendar.at(Math.min(from, -1), '10:00');
    const coordinates = role === 'coordinator' || role === 'child_coordinator';
    const id = this.newId(at);
    this.town.book.add('team_membership', {
      id,
      ...this.keys,
      person_id: actor.id,
      unit_id: actor.unit?.id ?? null,
      role,
      helps_with: helpsWith,
      level: coordinates ? 'coordinate' : (level ?? 'edit_own'),
      areas,
      accepted_at: accepted ? at : null,
      valid: deputyFor ? this.wholeDays(from, until) : this.period(from, until),
      deputy_for: deputyFor ?? null,
      sees_place: place.seesPlace ?? false,
      measure_id: measureId ?? null,
    });
    if (accepted && !deputyFor) {
      this.insiders.push({ actor, relation: coordinates ? 'coordinator' : 'member', from, until: until ?? null });
    }
    return id;
  }

  nextOfKin(actor: Actor, relationship: string, areas: readonly LifeArea[], from: number): void {
    this.town.book.add('next_of_kin', {
      id: this.newId(this.town.calendar.at(from, '10:00')),
      ...this.keys,
      person_id: actor.id,
      relationship,
      level: 'contribute',
      areas,
      kind: 'next_of_kin',
      organisation: null,
      closest: true,
      valid: this.period(from),
      version: 1,
    });
    this.insiders.push({ actor, relation: 'relative', from, until: null });
  }

  ground(to: Unit | Actor, ground: Ground): string {
    const { areas, purpose, from, until, givenHow = 'spoken', legalBasis, recordedBy, capacity } = ground;
    const id = this.newId(this.town.calendar.at(from, '10:00'));
    const unitId = 'given' in to ? null : to.id;
    const personId = 'given' in to ? to.id : null;
    const kind = legalBasis === undefined ? 'consent' : 'legal_basis';
    this.town.book.add('ground', {
      id,
      ...this.keys,
      kind,
      unit_id: unitId,
      person_id: personId,
      areas,
      purpose,
      given_how: legalBasis === undefined ? givenHow : 'law',
      legal_basis: legalBasis ?? null,
      recorded_by: recordedBy.id,
      recorded_at: this.town.calendar.at(from, '10:00'),
      given_by: legalBasis === undefined ? (ground.givenBy ?? this.owner).id : null,
      heard: ground.heard ?? null,
      capacity_doubted: capacity !== undefined,
      capacity_assessed_by: capacity?.by ?? null,
      capacity_assessed_on: capacity ? this.town.calendar.date(capacity.on) : null,
      capacity_assessed_for: capacity?.for ?? null,
      valid: this.period(from, until),
      version: 1,
    });
    this.grounds.push({ id, unitId, personId, kind, why: legalBasis ?? purpose, areas, from, until: until ?? null });
    return id;
  }

  /** The ground that let this person in on that day, if any. */
  groundOf(insider: Insider, day: number): GivenGround | undefined {
    if (day < insider.from || (insider.until !== null && day >= insider.until)) return undefined;
    return this.grounds.find(
      ({ unitId, personId, from, until }) =>
        (personId === insider.actor.id || (unitId !== null && unitId === insider.actor.unit?.id)) &&
        day >= from &&
        (until === null || day < until),
    );
  }

  happened(
    type: ChangeType,
    entity: string,
    row: { id: unknown; version: unknown },
    by: Actor,
    at: Date,
    fields: { area: unknown; audience?: Actor; before?: Row | null; after: Row },
  ): void {
    this.town.book.add('change', {
      tenant_id: this.town.id,
      at,
      actor_id: by.id,
      collaboration_id: this.id,
      life_area: fields.area,
      audience_id: fields.audience?.id ?? null,
      type,
      entity,
      entity_id: row.id,
      version: row.version,
      before: fields.before ?? null,
      after: fields.after,
    });
  }

  private wholeDays(from: number, until?: number): string {
    const midnight = (day: number): string => this.town.calendar.midnight(day).toISOString();
    return `[${midnight(from)},${until === undefined ? '' : midnight(until)})`;
  }

  private period(from: number, until?: number): string {
    const instant = (day: number): string => this.town.calendar.at(day, '10:00').toISOString();
    return `[${instant(from)},${until === undefined ? '' : instant(until)})`;
  }
}

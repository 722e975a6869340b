import type { LifeArea } from '@samplan/shared/contracts';
import { newId } from '@samplan/shared/kernel';
import { daysFrom, insert, period } from './sql';
import type { World, WorldPerson, WorldUnit } from './world';

interface Period {
  from?: Date;
  until?: Date;
}

interface Keys {
  tenant_id: string;
  collaboration_id: string;
}

/** What decides who sees what, besides team, next of kin and grounds. One row at a time, as those tables hold it. */
export class WorldCircle {
  constructor(
    private readonly world: World,
    private readonly keys: Keys,
    private readonly recordedBy: WorldPerson,
    private readonly allAreas: readonly LifeArea[],
  ) {}

  async guardian(
    person: WorldPerson,
    options: Period & { areas?: readonly LifeArea[]; level?: 'read' | 'contribute'; mayConsent?: boolean } = {},
  ): Promise<string> {
    return this.add('guardian_mandate', options, {
      person_id: person.id,
      level: options.level ?? 'contribute',
      areas: options.areas ?? this.allAreas,
      may_consent: options.mayConsent ?? true,
      authority: 'Statsforvalteren',
      recorded_by: this.recordedBy.id,
      recorded_at: this.world.now,
    });
  }

  parent(person: WorldPerson, options: Period = {}): Promise<string> {
    return this.add('parental_responsibility', options, {
      person_id: person.id,
      recorded_by: this.recordedBy.id,
      recorded_at: this.world.now,
    });
  }

  /** The child keeps an area from their parents. */
  withhold(area: 'health' | 'mental_health', options: Period = {}): Promise<string> {
    return this.add('withheld_area', options, {
      life_area: area,
      withheld_by: this.recordedBy.id,
      withheld_at: this.world.now,
    });
  }

  exclude(person: WorldPerson, options: Period = {}): Promise<string> {
    return this.add('exclusion', options, {
      person_id: person.id,
      created_by: this.recordedBy.id,
      created_at: this.world.now,
    });
  }

  /** A card that waits for an answer. */
  async request(unit: WorldUnit, askedBy: WorldPerson, areas: readonly LifeArea[]): Promise<string> {
    const id = newId();
    await insert(this.world.db, 'consent_request', {
      id,
      ...this.keys,
      unit_id: unit.id,
      areas,
      purpose: 'Hjelp når det er tungt',
      asked_by: askedBy.id,
      asked_at: this.world.now,
    });
    return id;
  }

  /** Stands in for a membership. */
  async deputy(membershipId: string, person: WorldPerson, options: Period = {}): Promise<string> {
    const { rows } = await this.world.db.query<{ role: string; level: string; areas: string[] }>(
      'select role, level, areas from team_membership where id = $1',
      [membershipId],
    );
    return this.add('team_membership', options, {
      ...rows[0],
      person_id: person.id,
      unit_id: person.unitId,
      accepted_at: this.world.now,
      deputy_for: membershipId,
    });
  }

  /** A temporary expert for one measure. */
  expert(
    person: WorldPerson,
    measureId: string,
    options: Period & { areas?: readonly LifeArea[] } = {},
  ): Promise<string> {
    return this.add('team_membership', options, {
      person_id: person.id,
      unit_id: person.unitId,
      role: 'member',
      level: 'edit_own',
      areas: options.areas ?? this.allAreas,
      accepted_at: this.world.now,
      measure_id: measureId,
    });
  }

  /** A standing team of a unit that has said yes to this plan. */
  async standingTeam(
    unit: WorldUnit,
    members: readonly WorldPerson[],
    options: Period & { areas?: readonly LifeArea[]; level?: 'read' | 'contribute' | 'edit_own' } = {},
  ): Promise<{ teamId: string; caseId: string }> {
    const { tenant_id } = this.keys;
    const valid = this.valid({});
    const teamId = newId();
    await insert(this.world.db, 'standing_team', { id: teamId, tenant_id, unit_id: unit.id, name: 'Fast team', valid });
    for (const member of members)
      await insert(this.world.db, 'standing_team_member', {
        id: newId(),
        tenant_id,
        standing_team_id: teamId,
        person_id: member.id,
        role: 'member',
        valid,
      });
    return { teamId, caseId: await this.standingTeamCase(teamId, members[0] ?? this.recordedBy, options) };
  }

  /** A standing team there is that has said yes to this plan as well. */
  standingTeamCase(
    teamId: string,
    acceptedBy: WorldPerson,
    options: Period & { areas?: readonly LifeArea[]; level?: 'read' | 'contribute' | 'edit_own' } = {},
  ): Promise<string> {
    return this.add('standing_team_case', options, {
      standing_team_id: teamId,
      level: options.level ?? 'contribute',
      areas: options.areas ?? this.allAreas,
      asked_by: this.recordedBy.id,
      accepted_by: acceptedBy.id,
      accepted_at: this.world.now,
    });
  }

  emergency(person: WorldPerson, unit: WorldUnit, { hours = 4 }: { hours?: number } = {}): Promise<string> {
    const from = this.world.now;
    return this.add(
      'emergency_access',
      { from, until: new Date(from.getTime() + hours * 60 * 60 * 1000) },
      {
        person_id: person.id,
        unit_id: unit.id,
        reason: 'Akutt uro',
        legal_ground: 'Øyeblikkelig hjelp',
        opened_at: from,
      },
    );
  }

  /** Somebody who does not yet know that a service is involved. */
  guard(toward: WorldPerson, unit: WorldUnit, options: Period = {}): Promise<string> {
    return this.add(
      'disclosure_guard',
      { ...options, until: options.until ?? daysFrom(this.world.now, 60) },
      {
        toward_id: toward.id,
        unit_id: unit.id,
        reason: 'Barnet skal få vite det i en samtale',
        legal_ground: 'Hensynet til barnet',
        decided_by: this.recordedBy.id,
        decided_at: this.world.now,
      },
    );
  }

  private async add(table: string, options: Period, row: Record<string, unknown>): Promise<string> {
    const id = newId();
    await insert(this.world.db, table, { id, ...this.keys, ...row, valid: this.valid(options) });
    return id;
  }

  private valid({ from, until }: Period): string {
    return period(from ?? daysFrom(this.world.now, -60), until);
  }
}

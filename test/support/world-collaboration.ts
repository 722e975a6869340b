import type { AccessLevel, LinkPurpose, LifeArea, TeamRole } from '@samplan/shared/contracts';
import { lifeAreas } from '@samplan/shared/contracts';
import { dateInOslo, newId } from '@samplan/shared/kernel';
import { createHash, randomBytes } from 'node:crypto';
import { daysFrom, insert, period } from './sql';
import type { World, WorldPerson, WorldUnit } from './world';
import { WorldCircle } from './world-circle';
import { WorldMeeting, type MeetingOptions } from './world-meeting';
import { WorldPlan, type PlanOptions } from './world-plan';

/** All that can be opened to somebody; `common` always comes along. */
export const allAreas = lifeAreas.filter((area) => area !== 'common');

interface MemberOptions {
  role?: TeamRole;
  level?: AccessLevel;
  areas?: readonly LifeArea[];
  helpsWith?: string;
  /** False: invited, not yet said yes. */
  accepted?: boolean;
  from?: Date;
  until?: Date;
}

interface RelativeOptions {
  relationship?: string;
  level?: 'read' | 'contribute';
  areas?: readonly LifeArea[];
  from?: Date;
}

interface GroundOptions {
  /** Whom it is given to: everybody in a unit, or one person. */
  to: WorldUnit | WorldPerson;
  kind?: 'consent' | 'legal_basis';
  areas?: readonly LifeArea[];
  from?: Date;
  until?: Date;
}

interface LinkOptions {
  token: string;
  purpose?: LinkPurpose;
  aboutId?: string;
  expiresAt?: Date;
}

/** A collaboration and what hangs on it. Nothing gives access by itself: a member needs a ground as well. */
export class WorldCollaboration {
  constructor(
    readonly world: World,
    readonly id: string,
    readonly owner: WorldPerson,
    readonly threadId: string,
  ) {}

  /** Municipality and collaboration, which every row below has. */
  get keys(): { tenant_id: string; collaboration_id: string } {
    return { tenant_id: this.world.tenantId, collaboration_id: this.id };
  }

  /** Guardians, parents, deputies and the rest of what access rests on. */
  get circle(): WorldCircle {
    return new WorldCircle(this.world, this.keys, this.owner, allAreas);
  }

  async member(person: WorldPerson, options: MemberOptions = {}): Promise<string> {
    const role = options.role ?? 'member';
    const coordinates = role === 'coordinator' || role === 'child_coordinator';
    const from = options.from ?? daysFrom(this.world.now, -60);
    const id = newId();
    await insert(this.world.db, 'team_membership', {
      id,
      ...this.keys,
      person_id: person.id,
      unit_id: person.unitId,
      role,
      helps_with: options.helpsWith ?? null,
      level: options.level ?? (coordinates ? 'coordinate' : 'edit_own'),
      areas: options.areas ?? allAreas,
      accepted_at: options.accepted === false ? null : from,
      valid: period(from, options.until),
    });
    return id;
  }

  async endMembership(id: string, at: Date = this.world.now): Promise<void> {
    await this.world.db.query('update team_membership set valid = tstzrange(lower(valid), $2) where id = $1', [id, at]);
  }

  async relative(person: WorldPerson, options: RelativeOptions = {}): Promise<string> {
    const id = newId();
    await insert(this.world.db, 'next_of_kin', {
      id,
      ...this.keys,
      person_id: person.id,
      relationship: options.relationship ?? 'Datter',
      level: options.level ?? 'read',
      areas: options.areas ?? allAreas,
      valid: period(options.from ?? daysFrom(this.world.now, -60)),
    });
    return id;
  }

  async ground({ to, kind = 'consent', areas = allAreas, from, until }: GroundOptions): Promise<string> {
    const toPerson = 'loginId' in to;
    const id = newId();
    await insert(this.world.db, 'ground', {
      id,
      ...this.keys,
      kind,
      unit_id: toPerson ? null : to.id,
      person_id: toPerson ? to.id : null,
      areas,
      purpose: 'Samarbeide om hverdagen',
      given_how: kind === 'consent' ? 'spoken' : 'law',
      legal_basis: kind === 'consent' ? null : 'Samarbeid om pasient',
      recorded_by: this.owner.id,
      valid: period(from ?? daysFrom(this.world.now, -60), until),
    });
    return id;
  }

  /** A no from the municipality that stands; to a plan unless said. */
  async refusal(options: { recordedBy: WorldPerson; id?: string; about?: 'plan' | 'coordinator' }): Promise<string> {
    const id = options.id ?? newId();
    const { now } = this.world;
    await insert(this.world.db, 'plan_refusal', {
      id,
      ...this.keys,
      about: options.about ?? 'plan',
      grounds: 'Det er ikke behov for tjenester fra flere.',
      decided_on: dateInOslo(daysFrom(now, -3)),
      appeal_by: dateInOslo(daysFrom(now, 18)),
      appeal_body: 'Statsforvalteren',
      status: 'standing',
      recorded_by: options.recordedBy.id,
      recorded_at: daysFrom(now, -3),
    });
    return id;
  }

  async endGround(id: string, at: Date = this.world.now): Promise<void> {
    await this.world.db.query('update ground set valid = tstzrange(lower(valid), $2) where id = $1', [id, at]);
  }

  /** A personal link for somebody; whoever has a login already loses it here. */
  async personalLink(person: WorldPerson, by: WorldPerson, options: LinkOptions): Promise<string> {
    const id = newId();
    await this.world.db.query('update person set login_id = null where id = $1', [person.id]);
    await insert(this.world.db, 'personal_link', {
      id,
      ...this.keys,
      person_id: person.id,
      purpose: options.purpose ?? 'relative',
      about_id: options.aboutId ?? null,
      token_hash: createHash('sha256').update(options.token).digest(),
      created_by: by.id,
      created_at: daysFrom(this.world.now, -30),
      expires_at: options.expiresAt ?? daysFrom(this.world.now, 14),
    });
    return id;
  }

  /** That the person was given a one-time code that nobody knows any more. */
  async entryCode(agreedBy: WorldPerson, by: WorldPerson): Promise<string> {
    const id = newId();
    await insert(this.world.db, 'entry_code', {
      id,
      ...this.keys,
      person_id: this.owner.id,
      agreed_by: agreedBy.id,
      agreed_how: 'by_phone',
      start_hash: randomBytes(32),
      code_hash: randomBytes(32),
      created_by: by.id,
      created_at: this.world.now,
      expires_at: daysFrom(this.world.now, 1),
    });
    return id;
  }

  plan(options?: PlanOptions): Promise<WorldPlan> {
    return WorldPlan.add(this, options);
  }

  meeting(options: MeetingOptions): Promise<WorldMeeting> {
    return WorldMeeting.add(this, options);
  }

  async message(author: WorldPerson, body: string, sentAt: Date = this.world.now): Promise<string> {
    const id = newId(sentAt);
    await insert(this.world.db, 'message', {
      id,
      ...this.keys,
      thread_id: this.threadId,
      life_area: 'common',
      author_id: author.id,
      body,
      sent_at: sentAt,
      idempotency_key: newId(),
    });
    return id;
  }

  async readUntil(reader: WorldPerson, messageId: string, at: Date = this.world.now): Promise<void> {
    await insert(this.world.db, 'thread_read', {
      ...this.keys,
      thread_id: this.threadId,
      person_id: reader.id,
      last_read_message_id: messageId,
      read_until: at,
    });
  }
}

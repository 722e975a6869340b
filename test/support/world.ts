import { randomInt } from 'node:crypto';
import { Client } from 'pg';
import type { CollaborationState, NoticeKind, PersonKind, UnitKind, UnitRole } from '@samplan/shared/contracts';
import { dateInOslo, newId } from '@samplan/shared/kernel';
import { daysFrom, insert, period } from './sql';
import { WorldCollaboration } from './world-collaboration';

export const testIssuer = 'samplan-test';

export interface WorldUnit {
  id: string;
  name: string;
  kind: UnitKind;
}

export interface WorldPerson {
  id: string;
  tenantId: string;
  loginId: string;
  kind: PersonKind;
  name: string;
  unitId: string | null;
}

interface PersonOptions {
  kind: PersonKind;
  unit?: WorldUnit;
  /** In the unit. */
  role?: UnitRole;
  name?: string;
  profession?: string;
  workPhone?: string;
  /** The login of somebody else, here or in another world: one login with several hats. */
  loginId?: string;
}

interface CollaborationOptions {
  owner: WorldPerson;
  state?: CollaborationState;
  openedOn?: Date;
}

/** One municipality of a test's own. Everything is added as the owner of the tables, one row at a time. */
export class World {
  private neighbours: World[] = [];

  private constructor(
    private readonly ownerUrl: string,
    /** A connection that is locked to this municipality. */
    readonly db: Client,
    readonly tenantId: string,
    readonly name: string,
    /** The municipality's own, as in the settings of a provider. */
    readonly number: string,
    readonly now: Date,
  ) {}

  static async build(ownerUrl: string, now: Date): Promise<World> {
    const tenantId = newId();
    const db = new Client({ connectionString: ownerUrl, options: `-c app.tenant=${tenantId}` });
    await db.connect();
    const name = `Kommune ${tenantId.slice(-6)}`;
    // A number is four digits, so two worlds of a run may draw the same one.
    let added = 0;
    let number = '';
    while (added === 0) {
      number = String(randomInt(10_000)).padStart(4, '0');
      const result = await db.query(
        'insert into municipality (id, name, number) values ($1, $2, $3) on conflict (number) do nothing',
        [tenantId, name, number],
      );
      added = result.rowCount ?? 0;
    }
    return new World(ownerUrl, db, tenantId, name, number, now);
  }

  /** Another municipality on the same database, closed together with this one. */
  async neighbour(): Promise<World> {
    const world = await World.build(this.ownerUrl, this.now);
    this.neighbours.push(world);
    return world;
  }

  async close(): Promise<void> {
    for (const world of this.neighbours) await world.close();
    await this.db.end();
  }

  async unit(kind: UnitKind, name: string = `Enhet ${kind}`): Promise<WorldUnit> {
    const unit = { id: newId(), name, kind };
    await insert(this.db, 'unit', { id: unit.id, tenant_id: this.tenantId, name, kind });
    return unit;
  }

  async person(options: PersonOptions): Promise<WorldPerson> {
    const id = newId();
    const [given = 'Person', ...family] = (options.name ?? `Person ${id.slice(-6)}`).split(' ');
    const familyName = family.join(' ');
    const loginId = options.loginId ?? (await this.login(id));
    await insert(this.db, 'person', {
      id,
      tenant_id: this.tenantId,
      login_id: loginId,
      kind: options.kind,
      given_name: given,
      family_name: familyName,
      profession: options.profession ?? null,
      work_phone: options.workPhone ?? null,
    });
    const person: WorldPerson = {
      id,
      tenantId: this.tenantId,
      loginId,
      kind: options.kind,
      name: `${given} ${familyName}`,
      unitId: options.unit?.id ?? null,
    };
    if (options.unit) await this.employ(person, options.unit, options.role ?? 'employee');
    return person;
  }

  async employ(person: WorldPerson, unit: WorldUnit, role: UnitRole): Promise<void> {
    await insert(this.db, 'unit_membership', {
      id: newId(),
      tenant_id: this.tenantId,
      person_id: person.id,
      unit_id: unit.id,
      role,
      valid: period(daysFrom(this.now, -365)),
    });
  }

  /** With its team thread, which every collaboration has. */
  async collaboration({ owner, state = 'open', openedOn }: CollaborationOptions): Promise<WorldCollaboration> {
    const id = newId();
    const threadId = newId();
    await insert(this.db, 'collaboration', {
      id,
      tenant_id: this.tenantId,
      owner_id: owner.id,
      state,
      opened_on: dateInOslo(openedOn ?? daysFrom(this.now, -90)),
      closed_on: state === 'closed' ? dateInOslo(this.now) : null,
    });
    await insert(this.db, 'thread', { id: threadId, tenant_id: this.tenantId, collaboration_id: id, kind: 'team' });
    return new WorldCollaboration(this, id, owner, threadId);
  }

  /** A notice as the program itself tells it. */
  async notice(to: WorldPerson, { kind, actor }: { kind: NoticeKind; actor?: WorldPerson }): Promise<string> {
    const id = newId();
    await insert(this.db, 'notice', {
      id,
      tenant_id: this.tenantId,
      recipient_id: to.id,
      kind,
      actor_id: actor?.id ?? null,
      created_at: new Date(),
    });
    return id;
  }

  private async login(subject: string): Promise<string> {
    const id = newId();
    await insert(this.db, 'login', { id, issuer: testIssuer, subject });
    return id;
  }
}

export function buildWorld(ownerUrl: string, now: Date = new Date()): Promise<World> {
  return World.build(ownerUrl, now);
}

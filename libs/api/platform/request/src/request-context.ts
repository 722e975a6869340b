import type { LoginId, PersonId, SessionId, TenantId } from '@samplan/shared/kernel';
import type { SessionKind } from '@samplan/shared/contracts';
import type { Language } from '@samplan/shared/i18n';
import { isBrokenOff, RequestDb } from '@samplan/api/platform/database';
import type { DataSource } from 'typeorm';
import { Expected } from './expected';
import { unauthenticated } from './fault';

/** The hat that acts. */
export interface Viewer {
  personId: PersonId;
  tenantId: TenantId;
  /** In a session that a one-time code opened: nothing but what is the person's own. */
  narrow: boolean;
}

export interface RequestFacts {
  correlationId: string;
  now: Date;
  language: Language;
  session: {
    id: SessionId;
    loginId: LoginId;
    kind: SessionKind;
    /** The hat that was on has ended since. */
    hatEnded: boolean;
    idleExpiresAt: Date;
    provider: string | null;
  } | null;
  viewer: Viewer | null;
  /** Names what is sent, so that it is done once however often it is sent. */
  onceKey?: string | null;
}

const mostTries = 4;

/** Everything about one request; passed by hand, so that what depends on it says so. */
export class RequestContext {
  readonly db: RequestDb;
  private readonly made = new Map<unknown, unknown>();
  private readonly lasting = new Map<unknown, unknown>();
  private claimed = false;

  constructor(
    readonly facts: RequestFacts,
    dataSource: DataSource,
  ) {
    this.db = new RequestDb(dataSource, () => ({
      tenantId: this.facts.viewer?.tenantId ?? null,
      personId: this.facts.viewer?.personId ?? null,
      narrow: this.facts.viewer?.narrow ?? false,
      now: this.facts.now,
      correlationId: this.facts.correlationId,
    }));
  }

  get now(): Date {
    return this.facts.now;
  }

  get language(): Language {
    return this.facts.language;
  }

  /** The acting hat. Throws UNAUTHENTICATED when nobody is logged in or no hat is chosen. */
  get viewer(): Viewer {
    if (!this.facts.viewer) throw unauthenticated();
    return this.facts.viewer;
  }

  /** A value made once from what the request reads (loaders, grants); a write makes it stale. */
  once<Value>(key: unknown, make: () => Value): Value {
    if (!this.made.has(key)) this.made.set(key, make());
    return this.made.get(key) as Value;
  }

  /** A value that lasts the whole request, writes included. */
  always<Value>(key: unknown, make: () => Value): Value {
    if (!this.lasting.has(key)) this.lasting.set(key, make());
    return this.lasting.get(key) as Value;
  }

  /**
   * One write transaction; what was read before it is forgotten, for it may have changed. Two who waited for each other
   * are no reason to refuse either: the one the database breaks off does its work again, and must leave no trace
   * outside the database.
   */
  async write<Result>(work: () => Promise<Result>): Promise<Result> {
    for (let tries = 1; ; tries += 1) {
      this.made.clear();
      try {
        const result = await this.db.write(async () => {
          await this.claimOnce();
          return work();
        });
        this.claimed = true;
        return result;
      } catch (error) {
        if (tries === mostTries || !isBrokenOff(error)) throw error;
      } finally {
        this.made.clear();
      }
    }
  }

  /** In the same transaction as the work: it is done and known to be, or neither. */
  private async claimOnce(): Promise<void> {
    const { onceKey, viewer } = this.facts;
    if (!onceKey || !viewer || this.claimed) return;
    const tx = await this.db.tx();
    const rows = await tx.sql(
      `insert into sent_once (tenant_id, person_id, key, at) values (app.tenant(), app.person(), $1, app.now())
       on conflict (person_id, key) do nothing returning key`,
      [onceKey],
    );
    if (rows.length > 0) return;
    const [became] = await tx.sql<{ version: number }>(
      `select max(version) as version from change
        where tenant_id = app.tenant() and actor_id = app.person()
          and tx = (select tx from sent_once where person_id = app.person() and key = $1)
       having count(distinct (type, entity_id)) = 1`,
      [onceKey],
    );
    throw new Expected([{ code: 'ALREADY_SENT', path: [], becameVersion: became?.version ?? null }]);
  }
}

import type { ChangeType, LifeArea, NoticeKind } from '@samplan/shared/contracts';
import { newId } from '@samplan/shared/kernel';
import type { HandOverEntity } from '../hand-over.entity';

/** Statements of one open transaction, of a request or of the worker. What is to give rows is a select. */
export type Sql = <Row>(text: string, parameters?: unknown[]) => Promise<Row[]>;

interface Told {
  type: ChangeType;
  entity: string;
  id: string;
  version: number;
  lifeArea: LifeArea;
  audienceId?: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** The change row of something a hand-over moved: it was planned by the one who handed over. */
export async function tellChange(sql: Sql, handOver: HandOverEntity, told: Told): Promise<void> {
  await sql(
    `insert into change (tenant_id, at, actor_id, collaboration_id, life_area, audience_id, type, entity, entity_id, version, before, after, correlation_id)
     values (app.tenant(), app.now(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, app.correlation())`,
    [
      handOver.predecessorId,
      handOver.collaborationId,
      told.lifeArea,
      told.audienceId ?? null,
      told.type,
      told.entity,
      told.id,
      told.version,
      told.before && JSON.stringify(told.before),
      told.after && JSON.stringify({ ...told.after, handOverId: handOver.id }),
    ],
  );
}

/** A notice to people about a hand-over; nothing when nobody is left to tell. */
export async function tellPeople(
  sql: Sql,
  handOver: HandOverEntity,
  to: readonly string[],
  kind: NoticeKind,
  actorId: string,
): Promise<void> {
  const recipients = [...new Set(to)];
  if (recipients.length === 0) return;
  await sql('select app.notify($1, $2, $3, $4, $5, $6, $7)', [
    recipients.map(() => newId()),
    recipients,
    kind,
    handOver.collaborationId,
    handOver.id,
    actorId,
    handOver.onDate,
  ]);
}

import type { GroundKind, LogQuestionRoute, LogSection, Relation } from '@samplan/shared/contracts';
import { dateInOslo, newId } from '@samplan/shared/kernel';
import { daysFrom, insert } from './sql';
import type { WorldPerson } from './world';
import type { WorldCollaboration } from './world-collaboration';

interface VisitOptions {
  at?: Date;
  section?: LogSection;
  relation?: Relation;
  groundKind?: GroundKind;
  unitId?: string | null;
  areas?: readonly string[];
  outcome?: 'read' | 'denied';
  /** What was read by one request has one and the same. */
  request?: string;
  /** Whom they stood in for, by which membership. */
  deputy?: { for: WorldPerson; throughId: string };
}

/** What the program itself would have logged. */
export async function visit(
  collaboration: WorldCollaboration,
  viewer: WorldPerson,
  options: VisitOptions = {},
): Promise<string> {
  const id = newId();
  const denied = options.outcome === 'denied';
  await insert(collaboration.world.db, 'access_log', {
    id,
    ...collaboration.keys,
    at: options.at ?? collaboration.world.now,
    outcome: options.outcome ?? 'read',
    viewer_id: viewer.id,
    viewer_tenant_id: viewer.tenantId,
    viewer_unit_id: options.unitId === undefined ? (denied ? null : viewer.unitId) : options.unitId,
    section: options.section ?? 'plan',
    relation: denied ? null : (options.relation ?? 'member'),
    ground_kind: denied ? null : (options.groundKind ?? 'consent'),
    areas: options.areas ?? ['common'],
    correlation_id: options.request ?? null,
    deputy_for: options.deputy?.for.id ?? null,
    through_id: options.deputy?.throughId ?? null,
  });
  return id;
}

interface QuestionOptions {
  entryId: string;
  viewer: WorldPerson;
  askedBy: WorldPerson;
  goesTo?: LogQuestionRoute;
  askedAt?: Date;
  viewerAsked?: boolean;
  body?: string;
}

/** A question about a visit, with its first line. */
export async function logQuestion(collaboration: WorldCollaboration, options: QuestionOptions): Promise<string> {
  const id = newId();
  const { db, now } = collaboration.world;
  const askedAt = options.askedAt ?? now;
  await insert(db, 'log_question', {
    id,
    ...collaboration.keys,
    entry_id: options.entryId,
    viewer_id: options.viewer.id,
    viewer_unit_id: options.viewer.unitId,
    looked_at: now,
    section: 'plan',
    relation: 'member',
    ground_kind: 'consent',
    asked_by: options.askedBy.id,
    asked_at: askedAt,
    goes_to: options.goesTo ?? 'coordinator',
    due_on: dateInOslo(daysFrom(askedAt, 7)),
    viewer_asked_at: options.viewerAsked ? now : null,
  });
  const line = { question_id: id, ...collaboration.keys, written_at: askedAt };
  await insert(db, 'log_question_line', {
    id: newId(),
    ...line,
    kind: 'question',
    author_id: options.askedBy.id,
    body: options.body ?? 'Hvorfor leste du planen min?',
    idempotency_key: newId(),
  });
  if (options.viewerAsked) {
    await insert(db, 'log_question_line', {
      id: newId(),
      ...line,
      kind: 'to_viewer',
      author_id: options.askedBy.id,
      body: 'Hva gjaldt besøket?',
      idempotency_key: newId(),
    });
  }
  return id;
}

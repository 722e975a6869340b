import type { GroundKind, LifeArea, LogControlUse, LogSection, Relation } from '@samplan/shared/contracts';
import type { RequestContext } from '@samplan/api/platform/request';

/** What a miss by id can be of: the tables whose ids clients send. `app.log_miss` finds out whose it was. */
export const missableEntities = [
  'collaboration',
  'individual_plan',
  'goal',
  'measure',
  'measure_contributor',
  'child_talk',
  'professional_plan',
  'service_offer',
  'goal_scale',
  'evaluation',
  'rehab_course',
  'rehab_activity',
  'need',
  'meeting',
  'agenda_item',
  'meeting_decision',
  'thread',
  'message',
  'personal_link',
  'ground',
  'consent_request',
  'exclusion',
  'next_of_kin',
  'guardian_mandate',
  'parental_responsibility',
  'disclosure_guard',
  'crisis_step',
  'emergency_access',
  'team_membership',
  'team_invitation',
  'standing_team_case',
  'hand_over',
  'access_log',
  'log_question',
  'plan_refusal',
] as const;
export type MissableEntity = (typeof missableEntities)[number];

/** How the viewer stood to what they read; the circle's own rows go before it, unless access has ended meanwhile. */
export interface ReadAs {
  collaborationId: string;
  relation: Relation;
  groundKind: GroundKind;
  groundId: string | null;
  throughId: string | null;
  areas: readonly LifeArea[];
}

interface Read {
  collaboration_id: string;
  section: LogSection;
  relation: Relation;
  ground_kind: GroundKind;
  ground_id: string | null;
  through_id: string | null;
  areas: readonly LifeArea[];
}

class Collector {
  readonly reads = new Map<string, Read>();
  readonly misses: { entity: MissableEntity; id: string }[] = [];
  readonly uses: { what: LogControlUse; asked: object }[] = [];
}

const collectorOf = (ctx: RequestContext): Collector => ctx.always(Collector, () => new Collector());

/** Notes that the viewer, somebody else than the person, is about to see a part of these collaborations. */
export function reportRead(ctx: RequestContext, section: LogSection, seen: Iterable<ReadAs>): void {
  const { reads } = collectorOf(ctx);
  for (const { collaborationId, relation, groundKind, groundId, throughId, areas } of seen) {
    reads.set(`${collaborationId} ${section}`, {
      collaboration_id: collaborationId,
      section,
      relation,
      ground_kind: groundKind,
      ground_id: groundId,
      through_id: throughId,
      areas,
    });
  }
}

/** The collaborations of others that this answer tells of, as far as it has been put together. */
export function seenCollaborations(ctx: RequestContext): string[] {
  return [...new Set([...collectorOf(ctx).reads.values()].map((read) => read.collaboration_id))];
}

/** Notes that an id led nowhere for this viewer. */
export function reportMiss(ctx: RequestContext, entity: MissableEntity, id: string): void {
  collectorOf(ctx).misses.push({ entity, id });
}

/** Notes that log control is about to see something of the log; `asked` is what it looked for. */
export function reportControl(ctx: RequestContext, what: LogControlUse, asked: object): void {
  collectorOf(ctx).uses.push({ what, asked });
}

/**
 * Writes what was noted, in a short transaction after the read transaction has ended. Call before anything is sent:
 * if this throws, the answer must not leave.
 */
export async function flushAccessLog(ctx: RequestContext): Promise<void> {
  const { reads, misses, uses } = collectorOf(ctx);
  await ctx.db.seal();
  if (reads.size === 0 && misses.length === 0 && uses.length === 0) return;
  await ctx.db.write(async () => {
    const tx = await ctx.db.tx();
    if (reads.size > 0) await tx.sql('select app.log_reads($1::jsonb)', [JSON.stringify([...reads.values()])]);
    for (const { entity, id } of misses) await tx.sql('select app.log_miss($1, $2)', [entity, id]);
    for (const { what, asked } of uses)
      await tx.sql('select app.note_log_control($1, $2::jsonb)', [what, JSON.stringify(asked)]);
  });
  reads.clear();
  misses.length = 0;
  uses.length = 0;
}

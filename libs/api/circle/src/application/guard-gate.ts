import { Injectable } from '@nestjs/common';
import type { ErrorCode } from '@samplan/shared/contracts';
import { dateInOslo, parseId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import { endProblem, guardState } from '../domain/guard';
import { lastDayIn } from '../domain/guard-period';
import type { DisclosureGuardEntity } from '../persistence/disclosure-guard.entity';
import { GuardRepository } from '../persistence/guard.repository';

/** What setting, renewing and telling have in common. */
@Injectable()
export class GuardGate {
  constructor(
    private readonly authz: Authz,
    private readonly guards: GuardRepository,
  ) {}

  /** The guard a coordinator is about to change, as it stands. */
  async standing(ctx: RequestContext, text: string, expectedVersion: number): Promise<DisclosureGuardEntity> {
    const id = parseId(text);
    if (!id) throw notFound();
    const guard = await this.guards.one(ctx, await this.authz.everywhere(ctx, 'guard:set'), id);
    if (!guard) throw this.authz.miss(ctx, 'disclosure_guard', id);
    const state = guardState({ toldAt: guard.toldAt, lastDay: lastDayIn(guard.valid) }, dateInOslo(ctx.now));
    if (state !== 'stands' || guard.version !== expectedVersion) throw Expected.of('GUARD_OVER');
    return guard;
  }

  /** Toward whom, until when and by whose decision; everything that is wrong is said at once. */
  async check(
    ctx: RequestContext,
    collaborationId: string,
    wanted: { towardId: string; until: string; decidedById: string },
  ): Promise<{ towardId: string; decidedBy: string }> {
    const problems: { code: ErrorCode; path: string[] }[] = [];
    const toward = (await this.guards.towards(ctx, collaborationId)).find((one) => one.personId === wanted.towardId);
    if (toward) {
      const facts = { until: wanted.until, today: dateInOslo(ctx.now), ...('ofAgeOn' in toward && toward) };
      const code = endProblem(facts);
      if (code) problems.push({ code, path: [code === 'GUARD_TOWARD_ADULT' ? 'towardId' : 'until'] });
    } else problems.push({ code: 'GUARD_TOWARD_OUTSIDER', path: ['towardId'] });
    if (!(await this.guards.deciders(ctx, collaborationId)).includes(wanted.decidedById))
      problems.push({ code: 'FIELD_INVALID', path: ['decidedById'] });
    if (problems.length > 0) throw new Expected(problems);
    return { towardId: wanted.towardId, decidedBy: wanted.decidedById };
  }

  /**
   * Writes down what was decided, for the coordinator, and lets the pages of whoever it is toward look again: what they
   * show may have become more or less. That there is a guard is not told.
   */
  async told(ctx: RequestContext, guard: { id: string; version: number }, facts: GuardChange): Promise<void> {
    const { collaborationId, towardId, before, after, sightChanges } = facts;
    const common = { collaborationId, lifeArea: 'common' as const };
    await recordChange(ctx, {
      ...common,
      type: 'guard.changed',
      entity: 'disclosure_guard',
      id: guard.id,
      version: guard.version,
      audienceId: ctx.viewer.personId,
      before,
      after,
    });
    if (!sightChanges) return;
    await recordChange(ctx, {
      ...common,
      type: 'circle.changed',
      entity: 'circle',
      id: collaborationId,
      version: 1,
      audienceId: towardId,
      before: null,
      after: null,
    });
  }
}

interface GuardChange {
  collaborationId: string;
  towardId: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown>;
  /** Whether more or less is shown from now on. */
  sightChanges: boolean;
}

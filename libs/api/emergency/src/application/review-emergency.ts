import { Injectable } from '@nestjs/common';
import { reviewEmergencyAccessInput } from '@samplan/shared/contracts';
import { parseId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, Fault, notFound, type RequestContext } from '@samplan/api/platform/request';
import { OpeningRepository, type OpeningRow } from '../persistence/opening.repository';

/** Every opening is looked over afterwards, once, by somebody else than who opened. */
@Injectable()
export class ReviewEmergency {
  constructor(
    private readonly authz: Authz,
    private readonly openings: OpeningRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<OpeningRow> {
    const { id: text, note } = parseInput(reviewEmergencyAccessInput, raw);
    const id = parseId(text);
    if (!id) throw notFound();
    return ctx.write(async () => {
      if (!(await this.mayReview(ctx))) throw this.authz.miss(ctx, 'emergency_access', id);
      const row = await this.openings.forReview(ctx, id);
      if (!row) throw this.authz.miss(ctx, 'emergency_access', id);
      if (row.person_id === ctx.viewer.personId) throw Expected.of('REVIEW_BY_ANOTHER');
      if (row.reviewed_at) throw Expected.of('REVIEWED_ALREADY');
      const version = row.version + 1;
      await this.openings.review(ctx, id, note, version);
      await recordChange(ctx, {
        type: 'emergency.changed',
        entity: 'emergency_access',
        id,
        version,
        collaborationId: row.collaboration_id,
        lifeArea: 'common',
        audienceId: ctx.viewer.personId,
        before: { reviewed: false },
        after: { reviewed: true },
      });
      return Object.assign(row, {
        version,
        reviewed_by: ctx.viewer.personId,
        reviewed_at: ctx.now,
        review_note: note,
      });
    });
  }

  /** To whoever has no part in looking over, an opening does not exist. */
  private mayReview(ctx: RequestContext): Promise<boolean> {
    return this.authz.requireUnitRole(ctx, 'emergency:review').then(
      () => true,
      (error: unknown) => {
        if (error instanceof Fault && error.code === 'FORBIDDEN') return false;
        throw error;
      },
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { CollaborationId } from '@samplan/shared/kernel';
import type { RequestContext } from '@samplan/api/platform/request';

@Injectable()
export class EmployeesByName {
  /**
   * Those who work here, or will, and go by exactly this name, but for the viewer; a middle name may be left out.
   * Whoever a guard keeps from the viewer is nobody.
   */
  async named(ctx: RequestContext, name: string): Promise<string[]> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql<{ id: string }>(
      `select p.id
         from person p
        cross join lateral (values (p.given_name), (split_part(p.given_name, ' ', 1))) as called (given)
        where p.kind = 'professional' and not app.is_oneself(p.id)
          and lower(normalize(called.given || ' ' || p.family_name)) = lower(normalize($1))
          and exists (select from unit_membership m where m.person_id = p.id and coalesce(upper(m.valid), 'infinity') > app.now())
        group by p.id order by p.id`,
      [name],
    );
    return rows.map(({ id }) => id);
  }

  /** Counts the try, by who tries. */
  async noteTried(
    ctx: RequestContext,
    collaborationId: CollaborationId,
    isSomebody: boolean,
    source: Buffer,
  ): Promise<'not_allowed' | 'too_many' | 'unknown' | null> {
    const tx = await ctx.db.tx();
    const [noted] = await tx.sql<{ why: 'not_allowed' | 'too_many' | 'unknown' | null }>(
      'select app.note_name_tried($1, $2, $3) as why',
      [collaborationId, isSomebody, source],
    );
    return noted!.why;
  }
}

import type { RequestContext } from '@samplan/api/platform/request';

interface Overdue {
  reference: string;
  askedOn: string;
  dueOn: string;
  coordinatorId: string | null;
}

/** How long questions have waited and who coordinates; the database tells nothing else of them. */
export async function overdueLogQuestions(
  ctx: RequestContext,
  after: (string | null)[] | null,
  limit: number,
): Promise<Overdue[]> {
  const tx = await ctx.db.tx();
  return tx.sql<Overdue>(
    `select ref as reference, asked_on::text as "askedOn", due_on::text as "dueOn", coordinator_id as "coordinatorId"
       from app.overdue_log_questions()
      where $1::date is null or (due_on, ref) > ($1::date, $2)
      order by due_on, ref limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, limit],
  );
}

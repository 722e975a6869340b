import type { NoticeKind } from '@samplan/shared/contracts';
import { newId } from '@samplan/shared/kernel';
import type { RequestContext } from '@samplan/api/platform/request';

export interface Notification {
  to: readonly string[];
  kind: NoticeKind;
  /** Where it belongs; the recipient still needs access to open it. */
  collaborationId?: string;
  /** What it is about: a membership, a consent, a question. */
  aboutId?: string;
  /** Whose doing it is, shown by name if the recipient may know them. */
  actorId?: string;
  /** The day it concerns. */
  onDate?: string;
}

/** Tells people something in the program itself, in the transaction of what happened. Never carries content. */
export async function notify(ctx: RequestContext, told: Notification): Promise<void> {
  const recipients = [...new Set(told.to)];
  if (recipients.length === 0) return;
  const tx = await ctx.db.tx();
  await tx.sql('select app.notify($1, $2, $3, $4, $5, $6, $7)', [
    recipients.map(() => newId(ctx.now)),
    recipients,
    told.kind,
    told.collaborationId ?? null,
    told.aboutId ?? null,
    told.actorId ?? null,
    told.onDate ?? null,
  ]);
}

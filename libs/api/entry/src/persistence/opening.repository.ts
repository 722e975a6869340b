import { Injectable } from '@nestjs/common';
import type { AddressProtection, WishedBy } from '@samplan/shared/contracts';
import { type CollaborationId, newId, type PersonId } from '@samplan/shared/kernel';
import type { SealedNationalId } from '@samplan/api/people';
import type { RequestContext } from '@samplan/api/platform/request';

export interface OpeningRow {
  /** Of the person to be made; null when a report is taken up. */
  personId: PersonId | null;
  givenName: string | null;
  familyName: string | null;
  bornOn: string | null;
  expectedOn: string | null;
  addressProtection: AddressProtection;
  reportedId: CollaborationId | null;
  coordinatorId: PersonId;
  childCoordinator: boolean;
  askedBy: WishedBy;
  askedOn: string;
  askedHow: string;
  wantsPlan: boolean;
  purpose: string;
  legalBasis: string;
  today: string;
  idempotencyKey: string;
}

export type Outcome =
  | 'opened'
  | 'opened_before'
  | 'not_allowed'
  | 'not_found'
  | 'no_coordinator'
  | 'oneself'
  | 'not_a_child'
  | 'other_name'
  | 'already_open';

export interface CandidateRow {
  id: PersonId;
  name: string;
  profession: string | null;
  unitName: string;
}

@Injectable()
export class OpeningRepository {
  async open(
    ctx: RequestContext,
    row: OpeningRow,
    sealed: (SealedNationalId & { hashes: Buffer[] }) | null,
  ): Promise<{ outcome: Outcome; collaborationId: CollaborationId | null }> {
    const tx = await ctx.db.tx();
    const ids = { thread_id: newId(), membership_id: newId(), ground_id: newId(), plan_id: newId() };
    const newCollaborationId = newId<CollaborationId>(ctx.now);
    const request = { ...snakeCased(row), ...ids, new_collaboration_id: newCollaborationId };
    const [found] = await tx.sql<{ outcome: Outcome; collaboration_id: CollaborationId | null }>(
      'select * from app.open_collaboration($1::jsonb, $2, $3, $4, $5, $6)',
      [
        JSON.stringify(request),
        sealed?.keyId ?? null,
        sealed?.sealed ?? null,
        sealed?.hashKeyId ?? null,
        sealed?.hash ?? null,
        sealed?.hashes ?? null,
      ],
    );
    const { outcome, collaboration_id: collaborationId } = found!;
    return { outcome, collaborationId };
  }

  async protect(ctx: RequestContext, id: CollaborationId, protection: AddressProtection): Promise<boolean> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ done: boolean }>('select app.set_address_protection($1, $2) as done', [
      id,
      protection,
    ]);
    return row?.done ?? false;
  }

  /** Others at work in the municipality whose name, profession or unit has every word asked for. */
  async candidates(ctx: RequestContext, words: readonly string[], limit: number): Promise<CandidateRow[]> {
    const tx = await ctx.db.tx();
    return tx.sql<CandidateRow>(
      `select found.id, found.name, found.profession, found."unitName"
         from (select distinct on (p.id) p.id, p.given_name || ' ' || p.family_name as name, p.profession, u.name as "unitName"
                 from person p
                 join unit_membership m on m.person_id = p.id and m.valid @> app.now()
                 join unit u on u.id = m.unit_id
                where p.kind = 'professional' and p.id <> app.person()
                  and p.login_id is distinct from (select me.login_id from person me where me.id = app.person())
                order by p.id, lower(m.valid), m.id) found
        where not exists (
          select from unnest($1::text[]) word
           where strpos(lower(concat_ws(' ', found.name, found.profession, found."unitName")), word) = 0)
        order by found.name, found.id
        limit $2`,
      [words.map((word) => word.toLowerCase()), limit],
    );
  }
}

function snakeCased(row: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  );
}

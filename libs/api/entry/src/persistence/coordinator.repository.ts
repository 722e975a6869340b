import { Injectable } from '@nestjs/common';
import { type CollaborationId, newId, type PersonId } from '@samplan/shared/kernel';
import type { RequestContext } from '@samplan/api/platform/request';

export type NamingOutcome =
  'named' | 'not_allowed' | 'not_found' | 'has_coordinator' | 'no_coordinator' | 'oneself' | 'not_a_child';

interface Naming {
  collaborationId: CollaborationId;
  coordinatorId: PersonId;
  childCoordinator: boolean;
  purpose: string;
  legalBasis: string;
}

@Injectable()
export class CoordinatorRepository {
  /** The database decides: the coordinating unit sees nothing of the collaboration it names a coordinator for. */
  async name(ctx: RequestContext, naming: Naming): Promise<{ outcome: NamingOutcome; ownerId: PersonId | null }> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ outcome: NamingOutcome; owner_id: PersonId | null }>(
      'select * from app.name_coordinator($1::jsonb)',
      [
        JSON.stringify({
          collaboration_id: naming.collaborationId,
          coordinator_id: naming.coordinatorId,
          child_coordinator: naming.childCoordinator,
          membership_id: newId(ctx.now),
          ground_id: newId(ctx.now),
          purpose: naming.purpose,
          legal_basis: naming.legalBasis,
        }),
      ],
    );
    return { outcome: row!.outcome, ownerId: row!.owner_id };
  }
}

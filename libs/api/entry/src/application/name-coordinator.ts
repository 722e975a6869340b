import { Injectable } from '@nestjs/common';
import { nameCoordinatorInput } from '@samplan/shared/contracts';
import { type CollaborationId, dateInOslo, parseId, type PersonId } from '@samplan/shared/kernel';
import { notify } from '@samplan/api/notices';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, forbidden, notFound, type RequestContext } from '@samplan/api/platform/request';
import { coordinatorRecord } from '../domain/coordinator-record';
import { CoordinatorRepository, type NamingOutcome } from '../persistence/coordinator.repository';

const refusals: Record<Exclude<NamingOutcome, 'named'>, () => Error> = {
  not_allowed: forbidden,
  not_found: notFound,
  has_coordinator: () => Expected.of('HAS_COORDINATOR'),
  no_coordinator: () => Expected.of('COORDINATOR_NOT_FOUND', 'coordinatorId'),
  oneself: () => Expected.of('COORDINATOR_ONESELF', 'coordinatorId'),
  not_a_child: () => Expected.of('CHILD_COORDINATOR_FOR_ADULT', 'childCoordinator'),
};

/** The coordinating unit names a coordinator where nobody who works here is one; both that one and the person are told. */
@Injectable()
export class NameCoordinator {
  constructor(
    private readonly authz: Authz,
    private readonly coordinators: CoordinatorRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<PersonId> {
    const input = parseInput(nameCoordinatorInput, raw);
    const collaborationId = parseId<CollaborationId>(input.collaborationId);
    if (!collaborationId) throw notFound();
    const coordinatorId = parseId<PersonId>(input.coordinatorId);
    const { childCoordinator } = input;
    return ctx.write(async () => {
      await this.authz.requireUnitRole(ctx, 'collaboration:open');
      if (!coordinatorId) throw refusals.no_coordinator();
      const { outcome, ownerId } = await this.coordinators.name(ctx, {
        collaborationId,
        coordinatorId,
        childCoordinator,
        ...coordinatorRecord(ctx.language, childCoordinator),
      });
      if (outcome !== 'named') throw refusals[outcome]();
      const onDate = dateInOslo(ctx.now);
      const { personId: actorId } = ctx.viewer;
      await notify(ctx, { to: [coordinatorId], kind: 'coordinator_named', collaborationId, actorId, onDate });
      if (ownerId)
        await notify(ctx, { to: [ownerId], kind: 'new_coordinator', collaborationId, actorId: coordinatorId, onDate });
      return coordinatorId;
    });
  }
}

import { Injectable } from '@nestjs/common';
import { type CollaborationId, dateInOslo } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';
import { guardState } from '../domain/guard';
import { lastDayIn } from '../domain/guard-period';
import type { DisclosureGuardEntity } from '../persistence/disclosure-guard.entity';
import { GuardRepository } from '../persistence/guard.repository';
import type { DisclosureGuard, DisclosureGuards } from './guard.type';

@Injectable()
export class GuardReader {
  constructor(
    private readonly authz: Authz,
    private readonly guards: GuardRepository,
  ) {}

  async of(ctx: RequestContext, id: CollaborationId): Promise<DisclosureGuards> {
    const scope = await this.authz.require(ctx, 'guard:read', id, { entity: 'collaboration', id });
    const today = dateInOslo(ctx.now);
    const rows = await this.guards.ofCollaboration(ctx, scope);
    const towards = (await this.guards.towards(ctx, id)).filter(
      (one) => !('ofAgeOn' in one) || (one.ofAgeOn && one.ofAgeOn > today),
    );
    const units = await this.guards.units(ctx, id);
    return {
      guards: rows.map((row) => toGuard(row, today)),
      choices: {
        towards: towards.map(({ personId, ofAgeOn }) => ({ personId, ofAgeOn: ofAgeOn ?? null })),
        unitIds: units.map((unit) => unit.id),
        takingPartIds: units.filter(({ takesPart }) => takesPart).map((unit) => unit.id),
        deciderIds: await this.guards.deciders(ctx, id),
      },
    };
  }
}

function toGuard(row: DisclosureGuardEntity, today: string): DisclosureGuard {
  const { id, towardId, unitId, reason, legalGround, decidedAt, toldAt, version } = row;
  const until = lastDayIn(row.valid);
  const state = guardState({ toldAt, lastDay: until }, today);
  return {
    id,
    towardId,
    unitId,
    decidedById: row.decidedBy,
    reason,
    legalGround,
    decidedAt,
    until,
    toldAt,
    state,
    version,
  };
}

import { Injectable } from '@nestjs/common';
import type { LifeArea } from '@samplan/shared/contracts';
import { dateInOslo, newId } from '@samplan/shared/kernel';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { endOf, lastDayOf } from '../domain/last-day';
import { readPeriod, writePeriod } from '../domain/period';
import type { Yes } from '../domain/yes';
import type { GroundEntity } from '../persistence/ground.entity';
import { GroundRepository } from '../persistence/ground.repository';
import { endedAt } from './ending';
import { tellOfConsent } from './tell';

/** What one version of a consent says. */
export interface GroundTerms {
  collaborationId: string;
  unitId: string | null;
  personId: string | null;
  areas: LifeArea[];
  purpose: string;
  /** Last day; null is until it is withdrawn. */
  lastDay: string | null;
}

/** A yes, or a law that is named instead. */
export type Basis = { yes: Yes } | { legalBasis: string };

/** Writes versions of grounds, each with its change row. Signals about them are alike, whatever they open or close. */
@Injectable()
export class Grounds {
  constructor(private readonly rows: GroundRepository) {}

  /** Begins a version, in the place of another that counts until now. */
  async begin(ctx: RequestContext, terms: GroundTerms, basis: Basis, former?: GroundEntity): Promise<GroundEntity> {
    if (former) await this.end(ctx, former, {});
    return this.revive(ctx, terms, basis, former ?? null);
  }

  /** Begins a version after one that has ended already, or the first one. */
  async revive(
    ctx: RequestContext,
    terms: GroundTerms,
    basis: Basis,
    former: GroundEntity | null,
  ): Promise<GroundEntity> {
    const until = terms.lastDay ? endOf(terms.lastDay) : null;
    if (until && until <= ctx.now) throw Expected.of('CONSENT_UNTIL_IN_PAST', 'until');
    const yes = 'yes' in basis ? basis.yes : null;
    const ground: GroundEntity = {
      id: newId(ctx.now),
      tenantId: ctx.viewer.tenantId,
      collaborationId: terms.collaborationId,
      kind: yes ? 'consent' : 'legal_basis',
      unitId: terms.unitId,
      personId: terms.personId,
      areas: terms.areas,
      purpose: terms.purpose,
      givenHow: yes?.givenHow ?? 'law',
      legalBasis: 'legalBasis' in basis ? basis.legalBasis : null,
      givenBy: yes?.givenBy ?? null,
      heard: yes?.heard ?? null,
      capacityDoubted: yes?.capacity != null,
      capacityAssessedBy: yes?.capacity?.assessedBy ?? null,
      capacityAssessedOn: yes?.capacity?.assessedOn ?? null,
      capacityAssessedFor: yes?.capacity?.assessedFor ?? null,
      decidedBy: yes?.decidedBy ?? null,
      signedOn: yes?.signedOn ?? null,
      recordedBy: ctx.viewer.personId,
      recordedAt: ctx.now,
      replaces: former?.id ?? null,
      withdrawnAt: null,
      withdrawnBy: null,
      valid: writePeriod({ from: ctx.now, until }),
      version: 1,
    };
    await this.rows.insert(ctx, ground);
    await tellOfConsent(ctx, ground, null, { areas: ground.areas, until: terms.lastDay });
    return ground;
  }

  /** Ends a version now, because another takes its place or because it is withdrawn. */
  async end(ctx: RequestContext, ground: GroundEntity, { withdrawn = false }: { withdrawn?: boolean }): Promise<void> {
    const { until } = readPeriod(ground.valid);
    const fields = {
      valid: endedAt(ground.valid, ctx.now),
      version: ground.version + 1,
      ...(withdrawn && { withdrawnAt: ctx.now, withdrawnBy: ctx.viewer.personId }),
    };
    await this.rows.update(ctx, ground.id, fields);
    Object.assign(ground, fields);
    await tellOfConsent(ctx, ground, { until: lastDayOf(until) }, { until: dateInOslo(ctx.now), withdrawn });
  }
}

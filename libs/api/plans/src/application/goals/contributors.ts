import { Injectable } from '@nestjs/common';
import { addContributorInput, editContributorInput, setRemovedInput } from '@samplan/shared/contracts';
import { newId, parseId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, forbidden, notFound, type RequestContext } from '@samplan/api/platform/request';
import { TeamRepository } from '@samplan/api/teams';
import { mayChange } from '../../domain/measure';
import type { ContributorEntity } from '../../persistence/goals/contributor.entity';
import { ContributorRepository } from '../../persistence/goals/contributor.repository';
import { MeasureRepository } from '../../persistence/goals/measure.repository';
import { KeptGate, type Kind } from '../history/kept-gate';
import { knownUnit } from './known-unit';
import { MeasureGate } from './measure-gate';

type Named = Pick<ContributorEntity, 'personId' | 'unitId'>;

/** Who takes part in a measure. Those who may change the measure decide; anybody may offer and withdraw themselves. */
@Injectable()
export class Contributors {
  private readonly kind: Kind<ContributorEntity>;

  constructor(
    private readonly authz: Authz,
    private readonly gate: KeptGate,
    private readonly measureGate: MeasureGate,
    private readonly measures: MeasureRepository,
    private readonly teams: TeamRepository,
    private readonly rows: ContributorRepository,
  ) {
    this.kind = {
      rows,
      action: 'contributor:edit',
      entity: 'measure_contributor',
      type: 'contributor.changed',
      under: ({ measureId }) => ({ of: 'measure', id: measureId }),
    };
  }

  add(ctx: RequestContext, raw: unknown): Promise<ContributorEntity> {
    const input = parseInput(addContributorInput, raw);
    const measureId = parseId(input.measureId);
    if (!measureId) throw notFound();
    return ctx.write(async () => {
      const measure = await this.measureGate.forChange(
        ctx,
        'contributor:add',
        measureId,
        (standing, one, viewer) => mayChange(standing, one, viewer) || input.personId === viewer,
      );
      const personId = input.personId ?? null;
      const unitId = await knownUnit(ctx, input.unitId);
      await this.refuseUnseen(ctx, { ...measure, personId, unitId });
      await this.refuseTwice(ctx, { measureId: measure.id, personId, unitId });
      const who = { personId, unitId, name: input.name ?? null, does: input.does ?? null };
      const row: ContributorEntity = {
        id: newId(ctx.now),
        tenantId: measure.tenantId,
        collaborationId: measure.collaborationId,
        measureId: measure.id,
        lifeArea: measure.lifeArea,
        ...who,
        createdBy: ctx.viewer.personId,
        createdAt: ctx.now,
        removedAt: null,
        removedBy: null,
        version: 1,
      };
      return this.gate.add(ctx, this.kind, row, { measureId, ...who });
    });
  }

  edit(ctx: RequestContext, raw: unknown): Promise<ContributorEntity> {
    const { id, expectedVersion, does } = parseInput(editContributorInput, raw);
    return ctx.write(async () => {
      const row = await this.find(ctx, id);
      return this.gate.edit(ctx, this.kind, row, {
        expectedVersion,
        current: { does: row.does },
        wanted: { does: does ?? null },
      });
    });
  }

  setRemoved(ctx: RequestContext, raw: unknown): Promise<ContributorEntity> {
    const { id, removed } = parseInput(setRemovedInput, raw);
    return ctx.write(async () => {
      const row = await this.find(ctx, id);
      if (!removed && row.removedAt) await this.refuseBack(ctx, row);
      return this.gate.setRemoved(ctx, this.kind, row, removed);
    });
  }

  /** One that is about to be changed, removed or not, for whoever may. */
  async find(ctx: RequestContext, id: string): Promise<ContributorEntity> {
    const { row, scope } = await this.gate.find(ctx, this.kind, id);
    const measure = await this.measures.one(ctx, scope, row.measureId);
    const standings = scope.standingsIn(row.collaborationId, row.lifeArea);
    const viewer = ctx.viewer.personId;
    const may =
      row.personId === viewer ||
      row.createdBy === viewer ||
      (measure && standings.some((standing) => mayChange(standing, measure, viewer)));
    if (!may) throw forbidden();
    return row;
  }

  /** Of two that are brought back at once, the second finds the first there. */
  async refuseBack(ctx: RequestContext, row: ContributorEntity): Promise<void> {
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    await this.measures.one(ctx, scope, row.measureId, 'write');
    await this.refuseUnseen(ctx, row);
    await this.refuseTwice(ctx, row);
  }

  /** Nobody is named to what is not there for them; a service from outside the circle is a name like a neighbour's. */
  private async refuseUnseen(
    ctx: RequestContext,
    { collaborationId, lifeArea, personId, unitId }: Named & Pick<ContributorEntity, 'collaborationId' | 'lifeArea'>,
  ): Promise<void> {
    if (!personId && !unitId) return;
    const there = await this.teams.participants(ctx, collaborationId, lifeArea);
    if (personId) {
      const person = there.find((one) => one.personId === personId);
      if (!person) throw Expected.of('PARTICIPANT_NOT_IN_TEAM', 'personId');
      if (!person.sees) throw Expected.of('PERSON_LACKS_AREA', 'personId');
      return;
    }
    const fromUnit = there.filter((one) => one.unitId === unitId);
    if (fromUnit.length > 0 && !fromUnit.some(({ sees }) => sees)) throw Expected.of('UNIT_LACKS_AREA', 'unitId');
  }

  private async refuseTwice(
    ctx: RequestContext,
    { measureId, personId, unitId }: Named & Pick<ContributorEntity, 'measureId'>,
  ): Promise<void> {
    if (await this.rows.has(ctx, measureId, personId, unitId))
      throw Expected.of('CONTRIBUTOR_THERE_ALREADY', personId ? 'personId' : 'unitId');
  }
}

import { Injectable } from '@nestjs/common';
import { dateInOslo } from '@samplan/shared/kernel';
import type { Scope } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';
import { PeopleReader } from '@samplan/api/people';
import { type ContributorEntity, ContributorRepository, MeasureRepository, toMeasure } from '@samplan/api/plans';
import type { PaperMeasure } from '../domain/plan-on-paper';

export type GoalMeasure = PaperMeasure & { goalId: string };

/** Measures the reader may see, with everybody who takes part in them. */
@Injectable()
export class ReadMeasures {
  constructor(
    private readonly measures: MeasureRepository,
    private readonly contributors: ContributorRepository,
    private readonly people: PeopleReader,
  ) {}

  async of(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<GoalMeasure[]> {
    const today = dateInOslo(ctx.now);
    const [rows, along] = await Promise.all([
      this.measures.ofCollaboration(ctx, scope, collaborationId),
      this.contributors.ofCollaboration(ctx, scope, collaborationId),
    ]);
    return Promise.all(
      rows.map(async (row) => {
        const { title, how, extent, startDate, deadline, status, statusReason, overdue, userAnswer } = toMeasure(
          row,
          today,
        );
        const mine = along.filter(({ measureId }) => measureId === row.id);
        const [who, others] = await Promise.all([
          this.who(ctx, row.accountablePersonId, row.accountableUnitId),
          Promise.all(mine.map((one) => this.alongWith(ctx, one))),
        ]);
        return {
          goalId: row.goalId,
          title,
          how,
          extent,
          startDate,
          deadline,
          status,
          statusReason,
          overdue,
          answer: userAnswer,
          who,
          along: others.flatMap((one) => one ?? []),
        };
      }),
    );
  }

  private async who(ctx: RequestContext, personId: string | null, unitId: string | null): Promise<string | null> {
    const [person, unit] = await Promise.all([this.people.personOrNull(ctx, personId), this.people.unit(ctx, unitId)]);
    return [person?.name, unit?.name].filter(Boolean).join(', ') || null;
  }

  private async alongWith(
    ctx: RequestContext,
    { personId, unitId, name, does }: ContributorEntity,
  ): Promise<{ name: string; does: string | null } | null> {
    const known = name ?? (await this.who(ctx, personId, unitId));
    return known === null ? null : { name: known, does };
  }
}

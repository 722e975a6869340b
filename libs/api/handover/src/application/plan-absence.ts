import { Injectable } from '@nestjs/common';
import { planAbsenceInput } from '@samplan/shared/contracts';
import { type CollaborationId, dateInOslo, newId, parseId } from '@samplan/shared/kernel';
import { Authz, type Scope } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import {
  Expected,
  type ExpectedError,
  forbidden,
  knownId,
  notFound,
  type RequestContext,
} from '@samplan/api/platform/request';
import { PeopleReader } from '@samplan/api/people';
import { type Choice, choicesOf, problemOf, type Standing } from '../domain/deputies';
import { AbsenceRepository, type SavedAbsence } from '../persistence/absence.repository';
import { type Days, type OwnPlace, PlaceRepository } from '../persistence/place.repository';
import { NameDeputy } from './name-deputy';

export interface PlannedAbsence {
  absence: SavedAbsence;
  /** What stands in the way, one for each plan by its id; then the absence is kept as a draft. */
  errors: ExpectedError[];
}

interface Wanted extends Days {
  absenceId: string | null;
  deputyId: string | null;
  exceptions: Map<CollaborationId, string | null>;
}

/** Plans to be away. Nothing typed is lost: where a deputy is lacking the plan stays a draft. */
@Injectable()
export class PlanAbsence {
  constructor(
    private readonly authz: Authz,
    private readonly absences: AbsenceRepository,
    private readonly places: PlaceRepository,
    private readonly deputies: NameDeputy,
    private readonly people: PeopleReader,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<PlannedAbsence> {
    const wanted = read(raw);
    if (wanted.untilDate < dateInOslo(ctx.now)) throw Expected.of('DAY_IN_PAST', 'untilDate');
    return ctx.write(async () => {
      if ((await this.people.person(ctx, ctx.viewer.personId)).kind !== 'professional') throw forbidden();
      for (const id of wanted.exceptions.keys())
        await this.authz.require(ctx, 'absence:plan', id, { entity: 'collaboration', id });
      const scope = await this.authz.everywhere(ctx, 'absence:plan');
      await this.absences.turn(ctx);
      const draft = await this.draft(ctx, wanted);
      if (await this.absences.overlaps(ctx, draft)) throw Expected.of('ABSENCE_OVERLAPS', 'fromDate');
      const { choices, standings } = await this.choices(ctx, scope, wanted);
      const errors = choices.flatMap((choice) => problem(ctx, choice, standings));
      const known = new Set(standings.map(({ personId }) => personId));
      const absence: SavedAbsence = {
        ...draft,
        state: errors.length > 0 ? 'draft' : 'planned',
        deputyId: draft.deputyId && known.has(draft.deputyId) ? draft.deputyId : null,
      };
      await this.absences.save(ctx, absence);
      if (errors.length === 0) await this.deputies.run(ctx, choices, standings, absence);
      return { absence, errors };
    });
  }

  private async draft(ctx: RequestContext, wanted: Wanted): Promise<SavedAbsence> {
    const { absenceId, fromDate, untilDate, deputyId, exceptions } = wanted;
    if (absenceId) {
      const begun = await this.absences.own(ctx, absenceId);
      if (!begun) throw notFound();
      if (begun.state !== 'draft') throw Expected.of('TRANSITION_NOT_ALLOWED');
    }
    const choices = [...exceptions].map(([collaborationId, chosen]) => ({ collaborationId, deputyId: chosen }));
    return { id: absenceId ?? newId(ctx.now), fromDate, untilDate, state: 'draft', deputyId, choices };
  }

  private async choices(
    ctx: RequestContext,
    scope: Scope,
    wanted: Wanted,
  ): Promise<{ choices: (Choice & { place: OwnPlace })[]; standings: Standing[] }> {
    const places = await this.places.own(ctx, scope, wanted);
    const choices = choicesOf(places, wanted.deputyId, wanted.exceptions) as (Choice & { place: OwnPlace })[];
    const standings = await this.places.standings(
      ctx,
      places.map(({ membershipId }) => membershipId),
      [...new Set(choices.flatMap(({ deputyId }) => deputyId ?? []))],
      wanted,
    );
    return { choices, standings };
  }
}

function problem(ctx: RequestContext, choice: Choice, standings: readonly Standing[]): ExpectedError[] {
  const { membershipId, collaborationId } = choice.place;
  const standing = standings.find((one) => one.membershipId === membershipId && one.personId === choice.deputyId);
  const code = problemOf(choice, standing, ctx.viewer.personId);
  return code ? [{ code, path: ['choices', collaborationId] }] : [];
}

function read(raw: unknown): Wanted {
  const input = parseInput(planAbsenceInput, raw);
  const person = (text: string | null | undefined): string | null => (text ? knownId<string>(text) : null);
  return {
    absenceId: person(input.absenceId),
    fromDate: input.fromDate,
    untilDate: input.untilDate,
    // Whoever cannot be found is told apart beside each plan, not here.
    deputyId: input.deputyId ? (parseId<string>(input.deputyId) ?? newId<string>()) : null,
    exceptions: new Map(
      input.choices.map(({ collaborationId, deputyId }) => [
        knownId<CollaborationId>(collaborationId),
        deputyId ? (parseId<string>(deputyId) ?? newId<string>()) : null,
      ]),
    ),
  };
}

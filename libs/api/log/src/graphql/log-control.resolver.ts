import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PeopleReader, Person } from '@samplan/api/people';
import { reportControl } from '@samplan/api/platform/access-log';
import { Access, Inherits } from '@samplan/api/platform/authz';
import { attempt, type ConnectionOf, keysetPage } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { LogControlGate } from '../access/log-control-gate';
import { ReviewSignal } from '../application/review-signal';
import { SetWorkingHours } from '../application/set-working-hours';
import { deniedAttempts, manyPlans } from '../domain/control-rules';
import { LogControlRepository } from '../persistence/log-control.repository';
import { LogReviewRepository } from '../persistence/log-review.repository';
import { WorkingHoursRepository } from '../persistence/working-hours.repository';
import { toSignal, toUse, toVisit } from './log-control.mapping';
import {
  LogControlFilterInput,
  LogControlHours,
  LogControlRules,
  LogControlSignal,
  LogControlSignalConnection,
  LogControlUnit,
  LogControlUseConnection,
  LogControlUseLine,
  LogControlVisit,
  LogControlVisitConnection,
  LogSignalReview,
  ReviewLogSignalInput,
  ReviewLogSignalPayload,
  SetWorkingHoursInput,
  SetWorkingHoursPayload,
} from './log-control.type';

/** What log control looks at is written down before the answer leaves. */
@Resolver(() => LogControlSignal)
export class LogControlResolver {
  constructor(
    private readonly gate: LogControlGate,
    private readonly control: LogControlRepository,
    private readonly reviews: LogReviewRepository,
    private readonly reviewing: ReviewSignal,
    private readonly hours: WorkingHoursRepository,
    private readonly settingHours: SetWorkingHours,
  ) {}

  @Query(() => LogControlVisitConnection, { description: 'Newest first.' })
  @Access('log-control:read')
  async logControlVisits(
    @Ctx() ctx: RequestContext,
    @Args('filter') input: LogControlFilterInput,
    @Args('first', { type: () => Int, defaultValue: 30 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<LogControlVisit>> {
    const filter = await this.gate.filter(ctx, input);
    const page = await keysetPage(
      { first, after },
      ['instant', 'id'],
      (key, limit) => this.control.visits(ctx, filter, key, limit),
      (row) => [row.at, row.id],
    );
    reportControl(ctx, 'visits', filter);
    return { ...page, nodes: page.nodes.map(toVisit) };
  }

  @Query(() => LogControlSignalConnection, { description: 'The newest day first.' })
  @Access('log-control:read')
  async logControlSignals(
    @Ctx() ctx: RequestContext,
    @Args('filter') input: LogControlFilterInput,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<LogControlSignal>> {
    const filter = await this.gate.filter(ctx, input);
    const page = await keysetPage(
      { first, after },
      ['date', 'text', 'id'],
      (key, limit) => this.control.signals(ctx, filter, key, limit),
      (row) => [row.on_date, row.signal, row.viewer_id],
    );
    reportControl(ctx, 'signals', filter);
    return { ...page, nodes: page.nodes.map((row) => toSignal(ctx, row)) };
  }

  @Query(() => LogControlUseConnection, { description: 'Who has used log control, the latest first.' })
  @Access('log-control:read')
  async logControlUses(
    @Ctx() ctx: RequestContext,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<LogControlUseLine>> {
    await this.gate.enter(ctx);
    const page = await keysetPage(
      { first, after },
      ['instant', 'id'],
      (key, limit) => this.control.uses(ctx, key, limit),
      (row) => [row.at, row.id],
    );
    return { ...page, nodes: page.nodes.map(toUse) };
  }

  @Query(() => LogControlRules)
  @Access('log-control:read')
  async logControlRules(@Ctx() ctx: RequestContext): Promise<LogControlRules> {
    await this.gate.enter(ctx);
    return { manyPlans, deniedAttempts };
  }

  @Query(() => [LogControlHours], { description: 'For every kind of unit there is.' })
  @Access('log-control:read')
  async logControlHours(@Ctx() ctx: RequestContext): Promise<LogControlHours[]> {
    await this.gate.enter(ctx);
    return this.hours.all(ctx);
  }

  @Mutation(() => SetWorkingHoursPayload)
  @Access('log-control:set-hours')
  setWorkingHours(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SetWorkingHoursInput,
  ): Promise<SetWorkingHoursPayload> {
    return attempt(ctx, 'hours', () => this.settingHours.run(ctx, input));
  }

  @Mutation(() => ReviewLogSignalPayload, { description: 'Writes down what came of looking into a signal.' })
  @Access('log-control:review')
  reviewLogSignal(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ReviewLogSignalInput,
  ): Promise<ReviewLogSignalPayload> {
    return attempt(ctx, 'signal', async () => toSignal(ctx, await this.reviewing.run(ctx, input)));
  }

  @ResolveField('reviews', () => [LogSignalReview])
  @Inherits('Row-level security shows them to log control alone')
  async reviewsOf(@Ctx() ctx: RequestContext, @Parent() signal: LogControlSignal): Promise<LogSignalReview[]> {
    const rows = await this.reviews.of(ctx, signal);
    return rows.map(({ id, outcome, note, reviewed_at, reviewed_by }) => ({
      id,
      outcome,
      note,
      reviewedAt: reviewed_at,
      reviewedById: reviewed_by,
    }));
  }
}

@Resolver(() => LogControlRules)
export class LogControlRulesResolver {
  constructor(private readonly control: LogControlRepository) {}

  @ResolveField(() => [LogControlUnit])
  @Inherits('In the directory')
  units(@Ctx() ctx: RequestContext): Promise<LogControlUnit[]> {
    return this.control.units(ctx);
  }
}

@Resolver(() => LogSignalReview)
export class LogSignalReviewResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person, { nullable: true })
  @Inherits('A colleague')
  reviewedBy(@Ctx() ctx: RequestContext, @Parent() { reviewedById }: LogSignalReview): Promise<Person | null> {
    return this.people.personOrNull(ctx, reviewedById);
  }
}

@Resolver(() => LogControlUseLine)
export class LogControlUseResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person, { nullable: true })
  @Inherits('A colleague')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: LogControlUseLine): Promise<Person | null> {
    return this.people.personOrNull(ctx, personId);
  }
}

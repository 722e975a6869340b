import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { parseId } from '@samplan/shared/kernel';
import { PeopleReader, Person } from '@samplan/api/people';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { type ConnectionOf, keysetPage } from '@samplan/api/platform/graphql';
import { Ctx, notFound, type RequestContext } from '@samplan/api/platform/request';
import { QuestionGate } from '../application/question-gate';
import { mayRead } from '../domain/part';
import { LogQuestionRepository } from '../persistence/log-question.repository';
import { overdueLogQuestions } from '../persistence/overdue-log-questions';
import { toLogQuestion } from './log-question.mapping';
import {
  LogQuestion,
  LogQuestionConnection,
  LogQuestionLine,
  OverdueLogQuestion,
  OverdueLogQuestionConnection,
} from './log-question.type';

@Resolver(() => LogQuestion)
export class LogQuestionResolver {
  constructor(
    private readonly authz: Authz,
    private readonly gate: QuestionGate,
    private readonly questions: LogQuestionRepository,
    private readonly people: PeopleReader,
  ) {}

  @Query(() => LogQuestion)
  @Access('log-question:read')
  async logQuestion(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) text: string): Promise<LogQuestion> {
    const id = parseId(text);
    if (!id) throw notFound();
    const { question, part } = await this.gate.find(ctx, id);
    return toLogQuestion(ctx, question, part);
  }

  @Query(() => LogQuestionConnection, {
    description: 'Open questions this hat is to answer, the longest waiting first.',
  })
  @Access('log-question:read')
  async logQuestionsToAnswer(
    @Ctx() ctx: RequestContext,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<LogQuestion>> {
    const page = await keysetPage(
      { first, after },
      ['instant', 'id'],
      (key, limit) => this.questions.waiting(ctx, key, limit),
      (row) => [row.askedAt, row.id],
    );
    const nodes: LogQuestion[] = [];
    for (const row of page.nodes) {
      const part = await this.gate.partOf(ctx, row);
      if (part) nodes.push(toLogQuestion(ctx, row, part));
    }
    return { ...page, nodes };
  }

  @Query(() => OverdueLogQuestionConnection, { description: 'The longest overdue first.' })
  @Access('log-question:see-overdue')
  async overdueLogQuestions(
    @Ctx() ctx: RequestContext,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<OverdueLogQuestion>> {
    await this.authz.requireUnitRole(ctx, 'log-question:see-overdue');
    return keysetPage(
      { first, after },
      ['date', 'text'],
      (key, limit) => overdueLogQuestions(ctx, key, limit),
      (row) => [row.dueOn, row.reference],
    );
  }

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Whoever has a part in the question may know who looked')
  viewer(@Ctx() ctx: RequestContext, @Parent() { viewerId }: LogQuestion): Promise<Person | null> {
    return this.people.personOrNull(ctx, viewerId);
  }

  @ResolveField(() => String, { nullable: true })
  @Inherits('The unit whose ground was used')
  async unitName(@Ctx() ctx: RequestContext, @Parent() { viewerUnitId }: LogQuestion): Promise<string | null> {
    return (await this.people.unit(ctx, viewerUnitId))?.name ?? null;
  }

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Told to all who have a part but the one who looked; a function of the database decides')
  askedBy(@Ctx() ctx: RequestContext, @Parent() { askedById }: LogQuestion): Promise<Person | null> {
    return this.people.personOrNull(ctx, askedById);
  }

  @ResolveField(() => [LogQuestionLine])
  @Inherits('Narrowed to what this part may read')
  async lines(@Ctx() ctx: RequestContext, @Parent() { id, part }: LogQuestion): Promise<LogQuestionLine[]> {
    const rows = await this.questions.lines(ctx, id);
    return rows
      .filter(({ kind }) => mayRead(part, kind))
      .map((row) => ({
        id: row.id,
        kind: row.kind,
        authorId: row.authorId,
        body: row.body,
        writtenAt: row.writtenAt,
        mine: row.authorId === ctx.viewer.personId,
      }));
  }
}

@Resolver(() => LogQuestionLine)
export class LogQuestionLineResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Row-level security decides whom the reader may know')
  author(@Ctx() ctx: RequestContext, @Parent() { authorId }: LogQuestionLine): Promise<Person | null> {
    return this.people.personOrNull(ctx, authorId);
  }
}

@Resolver(() => OverdueLogQuestion)
export class OverdueLogQuestionResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person, { nullable: true })
  @Inherits('A coordinator is a professional, whom colleagues may know')
  coordinator(@Ctx() ctx: RequestContext, @Parent() { coordinatorId }: OverdueLogQuestion): Promise<Person | null> {
    return this.people.personOrNull(ctx, coordinatorId);
  }
}

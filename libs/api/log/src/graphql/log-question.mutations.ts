import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { toEntry } from '@samplan/api/circle';
import { Access } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { AskAboutVisit } from '../application/ask-about-visit';
import { QuestionGate } from '../application/question-gate';
import { SetLogAlert } from '../application/set-log-alert';
import { WriteLine } from '../application/write-line';
import { toLogQuestion } from './log-question.mapping';
import {
  AskAboutVisitInput,
  AskAboutVisitPayload,
  SetLogAlertInput,
  SetLogAlertPayload,
  WriteLogQuestionInput,
  WriteLogQuestionPayload,
} from './log-question.type';

@Resolver()
export class LogQuestionMutations {
  constructor(
    private readonly asking: AskAboutVisit,
    private readonly writing: WriteLine,
    private readonly alerting: SetLogAlert,
    private readonly gate: QuestionGate,
  ) {}

  @Mutation(() => AskAboutVisitPayload)
  @Access('access-log:ask')
  askAboutVisit(@Ctx() ctx: RequestContext, @Args('input') input: AskAboutVisitInput): Promise<AskAboutVisitPayload> {
    return attempt(ctx, 'entry', async () => toEntry(await this.asking.run(ctx, input)));
  }

  @Mutation(() => WriteLogQuestionPayload)
  @Access('log-question:write')
  writeLogQuestion(
    @Ctx() ctx: RequestContext,
    @Args('input') input: WriteLogQuestionInput,
  ): Promise<WriteLogQuestionPayload> {
    return attempt(ctx, 'question', async () => {
      const { id } = await this.writing.run(ctx, input);
      const { question, part } = await this.gate.find(ctx, id);
      return toLogQuestion(ctx, question, part);
    });
  }

  @Mutation(() => SetLogAlertPayload, { description: 'Tells the person when somebody looks, or stops telling.' })
  @Access('access-log:alert')
  setLogAlert(@Ctx() ctx: RequestContext, @Args('input') input: SetLogAlertInput): Promise<SetLogAlertPayload> {
    return attempt(ctx, 'mode', () => this.alerting.run(ctx, input));
  }
}

import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { LogAlertMode, LogQuestionRoute } from '@samplan/shared/contracts';
import { AccessLogEntry } from '@samplan/api/circle';
import { Authz, Inherits } from '@samplan/api/platform/authz';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { Collaboration } from '@samplan/api/teams';
import { QuestionGate } from '../application/question-gate';
import { LogAlertRepository } from '../persistence/log-alert.repository';
import { LogQuestionRepository } from '../persistence/log-question.repository';
import { toLogQuestion } from './log-question.mapping';
import { LogAlertModeEnum, LogQuestion, LogQuestionRouteEnum } from './log-question.type';

@Resolver(() => AccessLogEntry)
export class VisitQuestionResolver {
  constructor(
    private readonly gate: QuestionGate,
    private readonly questions: LogQuestionRepository,
  ) {}

  @ResolveField(() => LogQuestion, { nullable: true, description: 'What has been asked about this visit.' })
  @Inherits('Only a question the reader has a part in')
  async question(@Ctx() ctx: RequestContext, @Parent() { id }: AccessLogEntry): Promise<LogQuestion | null> {
    if (ctx.viewer.narrow) return null;
    const row = await this.questions.ofEntry(ctx, id);
    const part = row && (await this.gate.partOf(ctx, row));
    return part ? toLogQuestion(ctx, row, part) : null;
  }

  @ResolveField(() => LogQuestionRouteEnum, { description: 'Who would answer a question about this visit.' })
  @Inherits('Whoever may read the visit may ask about it')
  questionGoesTo(@Ctx() ctx: RequestContext, @Parent() { id }: AccessLogEntry): Promise<LogQuestionRoute> {
    return this.questions.route(ctx, id);
  }
}

@Resolver(() => Collaboration)
export class LogAlertResolver {
  constructor(
    private readonly authz: Authz,
    private readonly alerts: LogAlertRepository,
  ) {}

  @ResolveField(() => LogAlertModeEnum, {
    nullable: true,
    description: 'When the person is told that somebody has looked. Null for everybody else.',
  })
  @Inherits('Read through the scope of access-log:alert')
  async logAlert(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<LogAlertMode | null> {
    const scope = await this.authz.everywhere(ctx, 'access-log:alert');
    if (!scope.collaborationIds.some((own) => own === id)) return null;
    return (await this.alerts.of(ctx, scope, id))?.mode ?? 'off';
  }
}

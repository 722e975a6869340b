import { Injectable } from '@nestjs/common';
import type { LogQuestionLineKind, NoticeKind } from '@samplan/shared/contracts';
import { notify } from '@samplan/api/notices';
import type { RequestContext } from '@samplan/api/platform/request';
import type { LogQuestionEntity } from '../persistence/log-question.entity';
import { LogQuestionRepository } from '../persistence/log-question.repository';

const noticeOf: Record<LogQuestionLineKind, NoticeKind> = {
  question: 'log_question',
  from_viewer: 'log_question',
  answer: 'log_answer',
  to_viewer: 'log_question_to_you',
};

/** Tells those a line is for, and refreshes the open pages of all who have a part. What was said stays in the lines. */
@Injectable()
export class TellOfQuestion {
  constructor(private readonly questions: LogQuestionRepository) {}

  async run(ctx: RequestContext, question: LogQuestionEntity, kind: LogQuestionLineKind): Promise<void> {
    const handlers = await this.questions.handlers(ctx, question.id);
    const told: Record<LogQuestionLineKind, string[]> = {
      question: handlers,
      from_viewer: handlers,
      answer: question.askedBy ? [question.askedBy] : [],
      to_viewer: [question.viewerId],
    };
    const inCircle = kind === 'answer' || question.goesTo === 'coordinator';
    await notify(ctx, {
      to: told[kind].filter((id) => id !== ctx.viewer.personId),
      kind: noticeOf[kind],
      ...(inCircle && { collaborationId: question.collaborationId }),
      aboutId: question.id,
      actorId: ctx.viewer.personId,
    });
    await this.questions.tell(ctx, question.id);
  }
}

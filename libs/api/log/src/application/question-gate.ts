import { Injectable } from '@nestjs/common';
import { Authz } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';
import { type Part, partIn } from '../domain/part';
import type { LogQuestionEntity } from '../persistence/log-question.entity';
import { LogQuestionRepository } from '../persistence/log-question.repository';

/** Finds a question for somebody who has a part in it; to everybody else it does not exist. */
@Injectable()
export class QuestionGate {
  constructor(
    private readonly authz: Authz,
    private readonly questions: LogQuestionRepository,
  ) {}

  async find(ctx: RequestContext, id: string): Promise<{ question: LogQuestionEntity; part: Part }> {
    const question = await this.questions.one(ctx, id);
    const part = question && (await this.partOf(ctx, question));
    if (!part) throw this.authz.miss(ctx, 'log_question', id);
    return { question, part };
  }

  async partOf(ctx: RequestContext, question: LogQuestionEntity): Promise<Part | null> {
    const grants = await this.authz.grants(ctx);
    const roles = await this.authz.unitRoles(ctx);
    return partIn(
      { ...question, viewerAsked: question.viewerAskedAt !== null },
      {
        personId: ctx.viewer.personId,
        relations: grants
          .filter(({ collaborationId }) => collaborationId === question.collaborationId)
          .map(({ relation }) => relation),
        unitRoles: roles.map(({ role }) => role),
      },
    );
  }
}

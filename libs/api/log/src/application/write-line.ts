import { Injectable } from '@nestjs/common';
import { type LogQuestionLineKind, writeLogQuestionInput } from '@samplan/shared/contracts';
import { newId, parseId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, forbidden, notFound, type RequestContext } from '@samplan/api/platform/request';
import { dueOn } from '../domain/deadline';
import { mayWrite } from '../domain/part';
import type { LogQuestionEntity } from '../persistence/log-question.entity';
import { LogQuestionRepository } from '../persistence/log-question.repository';
import { QuestionGate } from './question-gate';
import { TellOfQuestion } from './tell-of-question';

interface Line {
  kind: LogQuestionLineKind;
  body: string;
  idempotencyKey: string;
}

/** Asks further, answers, asks the one who looked, or answers as the one who looked. */
@Injectable()
export class WriteLine {
  constructor(
    private readonly gate: QuestionGate,
    private readonly questions: LogQuestionRepository,
    private readonly telling: TellOfQuestion,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<LogQuestionEntity> {
    const input = parseInput(writeLogQuestionInput, raw);
    const id = parseId(input.questionId);
    if (!id) throw notFound();
    const idempotencyKey = parseId<string>(input.idempotencyKey);
    if (!idempotencyKey) throw Expected.of('FIELD_INVALID', 'idempotencyKey');
    return ctx.write(async () => {
      const { part } = await this.gate.find(ctx, id);
      if (!mayWrite(part, input.kind)) throw forbidden();
      const question = await this.questions.hold(ctx, id);
      if (!question) throw forbidden();
      return this.goOn(ctx, question, { kind: input.kind, body: input.text, idempotencyKey });
    });
  }

  /** A line more in a question that is held. The same press sent twice is one line. */
  async goOn(ctx: RequestContext, question: LogQuestionEntity, line: Line): Promise<LogQuestionEntity> {
    const earlier = await this.questions.writtenWith(ctx, line.idempotencyKey);
    if (earlier) {
      if (earlier.questionId !== question.id) throw Expected.of('FIELD_INVALID', 'idempotencyKey');
      return question;
    }
    const next = { ...question, ...(await this.whatFollows(ctx, question, line.kind)), version: question.version + 1 };
    const { goesTo, dueOn: due, viewerAskedAt, answeredAt, remindedAt, escalatedAt, version } = next;
    await this.questions.update(ctx, question.id, {
      goesTo,
      dueOn: due,
      viewerAskedAt,
      answeredAt,
      remindedAt,
      escalatedAt,
      version,
    });
    await this.add(ctx, question, line);
    await this.telling.run(ctx, next, line.kind);
    return next;
  }

  async add(ctx: RequestContext, question: LogQuestionEntity, line: Line): Promise<void> {
    await this.questions.write(ctx, {
      id: newId(ctx.now),
      tenantId: question.tenantId,
      collaborationId: question.collaborationId,
      questionId: question.id,
      authorId: ctx.viewer.personId,
      writtenAt: ctx.now,
      ...line,
    });
  }

  private async whatFollows(
    ctx: RequestContext,
    question: LogQuestionEntity,
    kind: LogQuestionLineKind,
  ): Promise<Partial<LogQuestionEntity>> {
    if (kind === 'answer') return { answeredAt: ctx.now };
    if (kind === 'to_viewer') return { viewerAskedAt: ctx.now };
    // The clock starts anew, and who coordinates may be somebody else by now.
    if (kind === 'question' && question.answeredAt !== null) {
      const goesTo = await this.questions.route(ctx, question.entryId);
      return { answeredAt: null, dueOn: dueOn(ctx.now), remindedAt: null, escalatedAt: null, goesTo };
    }
    return {};
  }
}

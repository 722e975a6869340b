import { Injectable } from '@nestjs/common';
import { askAboutVisitInput } from '@samplan/shared/contracts';
import { type CollaborationId, type LogQuestionId, newId, parseId } from '@samplan/shared/kernel';
import { type AccessLogEntity, AccessLogRepository } from '@samplan/api/circle';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import { dueOn } from '../domain/deadline';
import type { LogQuestionEntity } from '../persistence/log-question.entity';
import { LogQuestionRepository } from '../persistence/log-question.repository';
import { TellOfQuestion } from './tell-of-question';
import { WriteLine } from './write-line';

/** Asks about a visit in the log. Asking about the same visit once more goes on in the same question. */
@Injectable()
export class AskAboutVisit {
  constructor(
    private readonly authz: Authz,
    private readonly log: AccessLogRepository,
    private readonly questions: LogQuestionRepository,
    private readonly lines: WriteLine,
    private readonly telling: TellOfQuestion,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<AccessLogEntity> {
    const { entryId: text, text: body, idempotencyKey: key } = parseInput(askAboutVisitInput, raw);
    const entryId = parseId<string>(text);
    if (!entryId) throw notFound();
    const idempotencyKey = parseId<string>(key);
    if (!idempotencyKey) throw Expected.of('FIELD_INVALID', 'idempotencyKey');
    return ctx.write(async () => {
      const entry = await this.log.one(ctx, await this.authz.everywhere(ctx, 'access-log:ask'), entryId);
      if (!entry) throw this.authz.miss(ctx, 'access_log', entryId);
      if (entry.viewerId === ctx.viewer.personId) throw Expected.of('NOT_ALLOWED');
      const question = await this.newQuestion(ctx, entry);
      const line = { kind: 'question', body, idempotencyKey } as const;
      if (await this.questions.add(ctx, question)) {
        await this.lines.add(ctx, question, line);
        await this.telling.run(ctx, question, 'question');
      } else {
        const earlier = await this.questions.ofEntry(ctx, entryId);
        await this.lines.goOn(ctx, await this.questions.hold(ctx, earlier!.id).then((held) => held!), line);
      }
      return entry;
    });
  }

  private async newQuestion(ctx: RequestContext, entry: AccessLogEntity): Promise<LogQuestionEntity> {
    return {
      id: newId<LogQuestionId>(ctx.now),
      tenantId: entry.tenantId,
      collaborationId: entry.collaborationId as CollaborationId,
      entryId: entry.id,
      viewerId: entry.viewerId,
      viewerUnitId: entry.viewerUnitId,
      lookedAt: entry.at,
      section: entry.section,
      relation: entry.relation!,
      groundKind: entry.groundKind!,
      why: entry.why,
      askedBy: ctx.viewer.personId,
      askedAt: ctx.now,
      goesTo: await this.questions.route(ctx, entry.id),
      dueOn: dueOn(ctx.now),
      remindedAt: null,
      escalatedAt: null,
      viewerAskedAt: null,
      answeredAt: null,
      version: 1,
    };
  }
}

import { dateInOslo } from '@samplan/shared/kernel';
import type { RequestContext } from '@samplan/api/platform/request';
import type { Part } from '../domain/part';
import type { LogQuestionEntity } from '../persistence/log-question.entity';
import type { LogQuestion } from './log-question.type';

export function toLogQuestion(ctx: RequestContext, row: LogQuestionEntity, part: Part): LogQuestion {
  const { id, viewerId, viewerUnitId, lookedAt, section, relation, groundKind, why, askedAt, goesTo, dueOn } = row;
  return {
    id,
    part,
    viewerId,
    viewerUnitId,
    askedById: row.askedBy,
    lookedAt,
    section,
    relation,
    groundKind,
    why,
    askedAt,
    goesTo,
    dueOn,
    overdue: row.answeredAt === null && dueOn < dateInOslo(ctx.now),
    answered: row.answeredAt !== null,
    viewerAsked: row.viewerAskedAt !== null,
  };
}

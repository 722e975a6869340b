import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FaultCode } from '@samplan/shared/contracts';
import type { Logger } from '@samplan/api/platform/observability';
import { Fault, type RequestContext } from '@samplan/api/platform/request';
import type { FastifyReply, FastifyRequest } from 'fastify';

const statuses: Record<FaultCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_REQUEST: 400,
  RATE_LIMITED: 429,
  INTERNAL: 500,
};

/** REST answers errors with the same closed codes as GraphQL, which formats its own. */
@Catch()
export class FaultFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw thrown;
    const request = host.switchToHttp().getRequest<FastifyRequest & { ctx?: RequestContext }>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const correlationId = request.ctx?.facts.correlationId;
    if (thrown instanceof Fault) {
      void reply.code(statuses[thrown.code]).send({ code: thrown.code, correlationId });
      return;
    }
    const status = thrown instanceof HttpException ? thrown.getStatus() : 500;
    if (status >= 500) this.logger.error({ err: thrown, correlationId }, 'unexpected error');
    const code: FaultCode = status === 404 ? 'NOT_FOUND' : status < 500 ? 'BAD_REQUEST' : 'INTERNAL';
    void reply.code(status).send({ code, correlationId });
  }
}

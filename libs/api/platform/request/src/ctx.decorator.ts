import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { RequestContext } from './request-context';

/** The request's context, in resolvers and controllers alike. */
export const Ctx = createParamDecorator((_: unknown, execution: ExecutionContext): RequestContext =>
  contextOf(execution),
);

/** Finds the context of a GraphQL or HTTP execution. */
export function contextOf(execution: ExecutionContext): RequestContext {
  return execution.getType<GqlContextType>() === 'graphql'
    ? GqlExecutionContext.create(execution).getContext<{ ctx: RequestContext }>().ctx
    : execution.switchToHttp().getRequest<{ ctx: RequestContext }>().ctx;
}

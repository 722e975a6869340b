import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { flushAccessLog } from '@samplan/api/platform/access-log';
import { Expected, Fault, type RequestContext } from '@samplan/api/platform/request';
import type { GraphQLError } from 'graphql';

interface OperationReport {
  correlationId: string;
  operation: string | null;
  codes: string[];
  statements: number;
  milliseconds: number;
}

export interface RequestHooks {
  onOperation: (report: OperationReport) => void;
  onUnexpected: (error: unknown, ctx: RequestContext) => void;
}

/**
 * Ends a request: the access log is written and the connection given back before anything is sent. If the log cannot
 * be written, the answer stays here. Every error carries the correlation id, nothing else about the request.
 */
export function requestPlugin(hooks: RequestHooks): ApolloServerPlugin<{ ctx: RequestContext }> {
  return {
    async requestDidStart({ contextValue: { ctx } }) {
      const started = performance.now();
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) {
            const thrown = unwrapResolverError(error);
            if (!(thrown instanceof Fault) && !(thrown instanceof Expected) && !isRefusal(error))
              hooks.onUnexpected(thrown, ctx);
          }
        },
        async willSendResponse({ response, operationName, request }) {
          if (response.body.kind !== 'single') throw new Error('Incremental delivery is not used');
          const result = response.body.singleResult;
          try {
            await flushAccessLog(ctx);
          } catch (error) {
            hooks.onUnexpected(error, ctx);
            response.body.singleResult = { errors: [{ message: 'INTERNAL', extensions: { code: 'INTERNAL' } }] };
          } finally {
            await ctx.db.release();
          }
          const { errors } = response.body.singleResult;
          for (const error of errors ?? []) {
            Object.assign(error, { extensions: { ...error.extensions, correlationId: ctx.facts.correlationId } });
          }
          // A well-formed request is answered 200 under application/json; the error is in the body (GraphQL over HTTP).
          const accept = request.http?.headers.get('accept') ?? '';
          if (
            result.errors &&
            !accept.includes('application/graphql-response+json') &&
            response.http.status === 400 &&
            request.query
          ) {
            response.http.status = 200;
          }
          hooks.onOperation({
            correlationId: ctx.facts.correlationId,
            operation: operationName ?? null,
            codes: (errors ?? []).map((error) => String(error.extensions?.['code'])),
            statements: ctx.db.statements,
            milliseconds: Math.round(performance.now() - started),
          });
        },
      };
    },
  };
}

function isRefusal(error: GraphQLError): boolean {
  const code = error.extensions['code'];
  return (
    code === 'BAD_USER_INPUT' ||
    code === 'BAD_REQUEST' ||
    String(code).startsWith('GRAPHQL_') ||
    code === 'OPERATION_RESOLUTION_FAILURE'
  );
}

import { unwrapResolverError } from '@apollo/server/errors';
import { faultCodes } from '@samplan/shared/contracts';
import { Fault } from '@samplan/api/platform/request';
import type { GraphQLFormattedError } from 'graphql';

const apolloRefusals = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Reduces any error to a closed code. Messages of refused documents are kept (they hold no data); all others are masked. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const thrown = unwrapResolverError(error);
  if (thrown instanceof Fault) return { message: thrown.code, path: formatted.path, extensions: { code: thrown.code } };
  const code = String(formatted.extensions?.['code'] ?? '');
  if (apolloRefusals.has(code))
    return { message: formatted.message, locations: formatted.locations, extensions: { code: 'BAD_REQUEST' } };
  if (code !== 'INTERNAL' && (faultCodes as readonly string[]).includes(code))
    return { message: code, path: formatted.path, extensions: { code } };
  return { message: 'INTERNAL', path: formatted.path, extensions: { code: 'INTERNAL' } };
}

import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  type DocumentNode,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { type ComplexityEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';

/** The same for every caller; nobody is exempt. */
export const limits = { depth: 12, aliases: 15, tokens: 2_000, complexity: 2_500 } as const;

/** Refusals join the other faults of the document instead of breaking off its validation. */
const asFault = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
};

export const limitRules = [
  maxDepthRule({ n: limits.depth, ignoreIntrospection: true, flattenFragments: true, ...asFault }),
  maxAliasesRule({ n: limits.aliases, ...asFault }),
] as unknown as ValidationRule[];

/** A page costs as many times its content as rows were asked for. */
const pageEstimator: ComplexityEstimator = ({ args, childComplexity }) => {
  const rows: unknown = args['first'] ?? args['last'];
  return typeof rows === 'number' ? 1 + rows * childComplexity : undefined;
};

/** What an operation would cost with these variables, which fit it. */
export const complexityOf = (
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown> | undefined,
): number =>
  getComplexity({
    schema,
    query,
    operationName,
    variables,
    estimators: [pageEstimator, simpleEstimator({ defaultComplexity: 1 })],
  });

/** Refuses an operation that would cost too much, before anything of it runs. */
export const complexityLimit: ApolloServerPlugin = {
  async requestDidStart({ schema }) {
    return {
      async didResolveOperation({ document, operation, request }) {
        // Variables that do not fit are refused by execution, which knows how to say so.
        if (getVariableValues(schema, operation?.variableDefinitions ?? [], request.variables ?? {}).errors) return;
        if (complexityOf(schema, document, request.operationName, request.variables) > limits.complexity) {
          throw new GraphQLError('The operation asks for too much at once', { extensions: { code: 'BAD_REQUEST' } });
        }
      },
    };
  },
};

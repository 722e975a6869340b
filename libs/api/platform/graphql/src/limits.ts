import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationContext } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';

/** The same for every caller; nobody is exempt. */
export const limits = { depth: 12, aliases: 15, tokens: 2_000, complexity: 3_000 } as const;

export const limitRules = [
  maxDepthRule({ n: limits.depth, ignoreIntrospection: true, flattenFragments: true }),
  maxAliasesRule({ n: limits.aliases }),
] as unknown as ((context: ValidationContext) => object)[];

/** Refuses an operation that would cost too much, before anything of it runs. */
export const complexityLimit: ApolloServerPlugin = {
  async requestDidStart({ schema }) {
    return {
      async didResolveOperation({ document, request }) {
        const complexity = getComplexity({
          schema,
          query: document,
          operationName: request.operationName,
          variables: request.variables,
          estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })],
        });
        if (complexity > limits.complexity) {
          throw new GraphQLError('The operation asks for too much at once', { extensions: { code: 'BAD_REQUEST' } });
        }
      },
    };
  },
};

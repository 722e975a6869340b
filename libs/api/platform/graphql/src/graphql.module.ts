import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { formatError } from './format-error';
import { complexityLimit, limitRules, limits } from './limits';
import { type RequestHooks, requestPlugin } from './request-plugin';
import { DateScalar, DateTimeScalar } from './scalars';

const silent = (): void => undefined;

/** The GraphQL endpoint: POST /graphql, one operation a request, the same limits for everybody. */
@Module({})
export class SamplanGraphqlModule {
  static with(options: { introspection: boolean; hooks: RequestHooks }): DynamicModule {
    return {
      module: SamplanGraphqlModule,
      imports: [
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          path: '/graphql',
          autoSchemaFile: true,
          sortSchema: true,
          playground: false,
          introspection: options.introspection,
          includeStacktraceInErrorResponses: false,
          csrfPrevention: true,
          allowBatchedHttpRequests: false,
          fieldResolverEnhancers: ['guards'],
          parseOptions: { maxTokens: limits.tokens },
          validationRules: limitRules,
          formatError,
          // Apollo would print whole errors, which may quote what was asked; ours are told by the plugin below.
          logger: { debug: silent, info: silent, warn: silent, error: silent },
          plugins: [complexityLimit, requestPlugin(options.hooks)],
          context: (request: { ctx: RequestContext }) => ({ ctx: request.ctx }),
        }),
      ],
      providers: [DateScalar, DateTimeScalar],
    };
  }
}

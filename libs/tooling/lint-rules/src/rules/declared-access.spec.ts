import { ruleTester } from '../testing/rule-tester';
import { declaredAccess } from './declared-access';

const method = (decorators: string): string => `class Handler { ${decorators} handle() { return 1; } }`;

ruleTester.run('declared-access', declaredAccess, {
  valid: [
    method(''),
    method(`@Override()`),
    method(`@Query(() => Plan) @Access('plan:read')`),
    method(`@PublicAccess('Tells whether it lives') @Get('live')`),
    method(`@ResolveField(() => Person) @Inherits('Whoever sees the plan sees whose it is')`),
    method(`@ResolveField(() => Person) @Access('person:read')`),
    method(`@SubscribeMessage('typing') @Access('thread:read')`),
  ],
  invalid: [
    ...['Query', 'Mutation', 'Subscription', 'Get', 'Post', 'Put', 'Patch', 'Delete', 'SubscribeMessage'].map(
      (operation) => ({
        code: method(`@${operation}('x')`),
        errors: [{ messageId: 'missing', data: { operation, orInherits: '' } }],
      }),
    ),
    {
      code: method(`@ResolveField(() => Person)`),
      errors: [{ messageId: 'missing', data: { operation: 'ResolveField', orInherits: ", or @Inherits('…')" } }],
    },
    {
      code: method(`@Query(() => Plan) @Inherits('it will be fine')`),
      errors: [{ messageId: 'inherits', data: { operation: 'Query' } }],
    },
    {
      code: method(`@Query(() => Plan) @Access(action)`),
      errors: [{ messageId: 'literal', data: { name: 'Access' } }],
    },
    { code: method('@Query(() => Plan) @Access(`${area}:read`)'), errors: [{ messageId: 'literal' }] },
    { code: method(`@Get() @PublicAccess()`), errors: [{ messageId: 'literal' }] },
    { code: method(`@Get() @PublicAccess(' ')`), errors: [{ messageId: 'literal' }] },
    { code: method(`@Query(() => Plan) @Access('plan:read', 'plan:edit')`), errors: [{ messageId: 'literal' }] },
    { code: method(`@Query(() => Plan) @Access('plan:read') @PublicAccess('why')`), errors: [{ messageId: 'twice' }] },
  ],
});

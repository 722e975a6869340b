import type { Rule } from 'eslint';
import type { CallExpression, Expression, MethodDefinition } from 'estree';

type Decorated = MethodDefinition & { decorators?: { expression: Expression }[] };

const operations = new Set([
  ...['Query', 'Mutation', 'Subscription', 'ResolveField'],
  ...['Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'Head', 'Options', 'Sse'],
  ...['SubscribeMessage', 'MessagePattern', 'EventPattern'],
]);
const declarations = new Set(['Access', 'PublicAccess', 'Inherits']);

/** Every way in says, in words that can be read where it stands, who may come in. */
export const declaredAccess: Rule.RuleModule = {
  meta: {
    type: 'problem',
    messages: {
      missing: "@{{operation}} needs @Access('…') or @PublicAccess('…') beside it{{orInherits}}.",
      twice: 'One declaration of access is enough; two contradict each other sooner or later.',
      inherits: '@Inherits is for fields, whose parent has declared; @{{operation}} must declare itself.',
      literal: '@{{name}} takes one plain string, so that the operation can be read alone.',
    },
    schema: [],
  },
  create: (context) => ({
    MethodDefinition(node) {
      const decorators = (node as Decorated).decorators ?? [];
      const calls = decorators.map(({ expression }) => expression).filter(isNamedCall);
      const operation = calls.map(nameOf).find((name) => operations.has(name));
      const declared = calls.filter((call) => declarations.has(nameOf(call)));
      for (const call of declared.filter((each) => !hasPlainString(each))) {
        context.report({ node: call, messageId: 'literal', data: { name: nameOf(call) } });
      }
      if (!operation) return;
      const [first, second] = declared;
      if (!first) {
        const orInherits = operation === 'ResolveField' ? ", or @Inherits('…')" : '';
        context.report({ node: node.key, messageId: 'missing', data: { operation, orInherits } });
      } else if (second) {
        context.report({ node: second, messageId: 'twice' });
      } else if (nameOf(first) === 'Inherits' && operation !== 'ResolveField') {
        context.report({ node: first, messageId: 'inherits', data: { operation } });
      }
    },
  }),
};

type NamedCall = CallExpression & { callee: { type: 'Identifier'; name: string } };

const isNamedCall = (expression: Expression): expression is NamedCall =>
  expression.type === 'CallExpression' && expression.callee.type === 'Identifier';

const nameOf = (call: NamedCall): string => call.callee.name;

function hasPlainString({ arguments: [only, ...rest] }: NamedCall): boolean {
  return rest.length === 0 && only?.type === 'Literal' && typeof only.value === 'string' && only.value.trim() !== '';
}

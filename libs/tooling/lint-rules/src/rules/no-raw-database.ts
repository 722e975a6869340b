import type { Rule } from 'eslint';
import type { CallExpression, Identifier, ImportDeclaration, MemberExpression } from 'estree';

const banned: Record<string, readonly string[]> = {
  typeorm: ['DataSource', 'EntityManager', 'QueryRunner', 'Repository', 'getRepository'],
  '@nestjs/typeorm': ['InjectRepository', 'InjectDataSource', 'InjectEntityManager'],
  pg: ['Client', 'Pool', 'default'],
};

const reaching = new Set(['query', 'createQueryRunner', 'createQueryBuilder', 'getRepository']);

/**
 * Data is reached through repositories, which take a scope. Whoever holds a raw handle can step around it, so the
 * handles and the calls on them stay in `persistence/` and in the database lib.
 */
export const noRawDatabase: Rule.RuleModule = {
  meta: {
    type: 'problem',
    messages: {
      handle: '{{name}} belongs in persistence/ or platform/database; elsewhere go through a repository with a scope.',
      call: 'A raw .{{name}}( belongs in persistence/ or platform/database; elsewhere call a repository.',
    },
    schema: [{ type: 'object', properties: { passHandles: { type: 'boolean' } }, additionalProperties: false }],
  },
  create(context) {
    const { passHandles = false } = (context.options[0] ?? {}) as { passHandles?: boolean };
    return {
      ImportDeclaration(node: ImportDeclaration & { importKind?: string }) {
        const names = banned[String(node.source.value)];
        if (!names) return;
        for (const specifier of node.specifiers) {
          const name = importedName(specifier);
          const typeOnly = node.importKind === 'type' || (specifier as { importKind?: string }).importKind === 'type';
          // Wiring hands a data source on without using it; the type alone is enough for that.
          if (passHandles && typeOnly && name === 'DataSource') continue;
          if (names.includes(name)) context.report({ node: specifier, messageId: 'handle', data: { name } });
        }
      },
      CallExpression(node: CallExpression) {
        if (node.callee.type !== 'MemberExpression') return;
        const { property } = node.callee as MemberExpression;
        const { name } = property as Identifier;
        if (property.type === 'Identifier' && reaching.has(name)) {
          context.report({ node: property, messageId: 'call', data: { name } });
        }
      },
    };
  },
};

function importedName(specifier: ImportDeclaration['specifiers'][number]): string {
  if (specifier.type !== 'ImportSpecifier') return 'default';
  return specifier.imported.type === 'Identifier' ? specifier.imported.name : String(specifier.imported.value);
}

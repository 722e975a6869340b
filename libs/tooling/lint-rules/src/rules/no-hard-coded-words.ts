import type { Rule } from 'eslint';
import type { Node } from 'estree';

/** Attributes that are read, or read aloud, to people. */
const spoken = new Set([
  ...['alt', 'title', 'placeholder', 'label', 'legend', 'description', 'heading', 'summary'],
  ...['aria-label', 'aria-description', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext'],
]);

interface JsxAttribute {
  name: { name: unknown };
  value: Node | { type: 'JSXExpressionContainer'; expression: Node } | null;
}

/** Words on the screen come from the catalogs, or two of the three languages never get them. */
export const noHardCodedWords: Rule.RuleModule = {
  meta: {
    type: 'problem',
    messages: { words: 'Take "{{words}}" from the catalogs in libs/shared/i18n; only symbols may stand here.' },
    schema: [],
  },
  create(context) {
    const report = (node: Node, words: string): void =>
      context.report({ node, messageId: 'words', data: { words: words.trim().slice(0, 40) } });
    const check = (node: Node): void => {
      for (const part of shown(node)) if (hasLetters(part.words)) report(part.node, part.words);
    };
    return {
      JSXText(node: Node & { value: string }) {
        if (hasLetters(node.value)) report(node, node.value);
      },
      'JSXElement > JSXExpressionContainer, JSXFragment > JSXExpressionContainer'(node: Node & { expression: Node }) {
        check(node.expression);
      },
      JSXAttribute(node: unknown) {
        const { name, value } = node as JsxAttribute;
        if (!value || !spoken.has(String(name.name))) return;
        check('expression' in value ? (value.expression as Node) : (value as Node));
      },
    };
  },
};

const hasLetters = (words: string): boolean => /\p{Letter}/u.test(words.replace(/&[a-z]+;/gi, ''));

/** The literals an expression can turn out as; what a function or a variable gives cannot be seen from here. */
function shown(node: Node): { node: Node; words: string }[] {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [{ node, words: node.value }] : [];
    case 'TemplateLiteral':
      return node.quasis.map((quasi) => ({ node: quasi, words: quasi.value.cooked ?? '' }));
    case 'ConditionalExpression':
      return [...shown(node.consequent), ...shown(node.alternate)];
    case 'LogicalExpression':
      return [...shown(node.left), ...shown(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' && node.left.type !== 'PrivateIdentifier'
        ? [...shown(node.left), ...shown(node.right)]
        : [];
    default:
      return [];
  }
}

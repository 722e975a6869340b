import type { Rule } from 'eslint';

const suppression = /^\s*(eslint-disable(?:-next-line|-line)?)\b(.*)$/s;
const explained = /\s--\s+\S.{9,}/s;

// Above the text: at the comment itself, a report would be switched off by what it reports.
const start = { line: 0, column: 0 };

/** A rule may be switched off where it is wrong, and the next reader is told why. */
export const explainedSuppressions: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    messages: { reason: '{{directive}} needs the rules it switches off and a reason: "{{directive}} rule -- why".' },
    schema: [],
  },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        const [, directive, rest = ''] = suppression.exec(comment.value) ?? [];
        if (!directive || !comment.loc) continue;
        const namesRules = /^\s+[@\w]/.test(rest);
        if (!namesRules || !explained.test(rest)) {
          context.report({ loc: start, messageId: 'reason', data: { directive } });
        }
      }
    },
  }),
};

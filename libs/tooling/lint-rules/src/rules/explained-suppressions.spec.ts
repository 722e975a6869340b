import { ruleTester } from '../testing/rule-tester';
import { explainedSuppressions } from './explained-suppressions';

const errors = [{ messageId: 'reason' }];

// The rule that is switched off must exist, and be needed; these programs trip `no-debugger`.
ruleTester.run('explained-suppressions', explainedSuppressions, {
  valid: [
    `// eslint-disable-next-line no-debugger -- the debugger is what this file is about\ndebugger;`,
    `/* eslint-disable no-debugger -- the debugger is what this file is about */\ndebugger;`,
    `// a comment that mentions eslint-disable in passing`,
  ],
  invalid: [
    { code: `// eslint-disable-next-line no-debugger\ndebugger;`, errors },
    { code: `debugger; // eslint-disable-line no-debugger -- why`, errors },
    { code: `// eslint-disable-next-line -- everything here is special somehow\ndebugger;`, errors },
    { code: `/* eslint-disable */\ndebugger;`, errors },
  ],
});

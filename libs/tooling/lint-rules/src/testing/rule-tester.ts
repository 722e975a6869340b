import { RuleTester } from 'eslint';
import { parser } from 'typescript-eslint';

export const ruleTester = new RuleTester({
  languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
});

import { addWords, type Part } from '@samplan/shared/i18n';
import { type ComponentType, lazy } from 'react';
import { getI18n } from 'react-i18next';

/**
 * What is fetched when it is first shown, or asked for ahead with `fetch`, together with the words it says.
 * `test/web/words.spec.ts` knows which parts of the catalog that must be.
 */
export function lazyPart<Props>(words: readonly Part[], load: () => Promise<ComponentType<Props>>) {
  const fetch = async (): Promise<{ default: ComponentType<Props> }> => {
    const [component] = await Promise.all([load(), addWords(getI18n(), words)]);
    return { default: component };
  };
  return Object.assign(lazy(fetch), { fetch });
}

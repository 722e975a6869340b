import { addWords, type Part } from '@samplan/shared/i18n';
import { type ComponentType, createElement, lazy } from 'react';
import { getI18n } from 'react-i18next';

/**
 * What is fetched when it is first shown, or asked for ahead with `fetch`, together with the words it says.
 * `test/web/words.spec.ts` knows which parts of the catalog that must be. It is an ordinary component, so that something
 * else that is lazy can lead to it.
 */
export function lazyPart<Props extends object>(words: readonly Part[], load: () => Promise<ComponentType<Props>>) {
  const fetch = async (): Promise<{ default: ComponentType<Props> }> => {
    const [component] = await Promise.all([load(), addWords(getI18n(), words)]);
    return { default: component };
  };
  const Fetched: ComponentType<Props> = lazy(fetch);
  const LazyPart = (props: Props) => createElement(Fetched, props);
  return Object.assign(LazyPart, { fetch });
}

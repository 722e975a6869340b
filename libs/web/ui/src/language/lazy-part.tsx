import { addWords, type Part } from '@samplan/shared/i18n';
import { type ComponentType, createElement, lazy } from 'react';
import { getI18n } from 'react-i18next';
import { NotFetched, PartBoundary } from './part-boundary';

/**
 * What is fetched when it is first shown, or asked for ahead with `fetch`, together with the words it says.
 * `test/web/words.spec.ts` knows which parts of the catalog that must be. It is an ordinary component, so that something
 * else that is lazy can lead to it.
 */
export function lazyPart<Props extends object>(words: readonly Part[], load: () => Promise<ComponentType<Props>>) {
  const fetch = async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      const [component] = await Promise.all([load(), addWords(getI18n(), words)]);
      return { default: component };
    } catch (cause) {
      throw new NotFetched('A part of the page could not be fetched', { cause });
    }
  };
  let Fetched: ComponentType<Props> = lazy(fetch);
  const renew = (): void => {
    Fetched = lazy(fetch);
  };
  const LazyPart = (props: Props) => <PartBoundary onRetry={renew} render={() => createElement(Fetched, props)} />;
  return Object.assign(LazyPart, { fetch });
}

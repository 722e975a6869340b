import { addWords, type Part } from '@samplan/shared/i18n';
import { type ComponentType, createElement, lazy, useRef } from 'react';
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
  const LazyPart = (props: Props) => {
    const drawn = useRef(Fetched);
    const draw = () => {
      drawn.current = Fetched;
      return createElement(Fetched, props);
    };
    // One that stands elsewhere on the page, and was fetched, keeps what is written in it.
    const renew = (): void => {
      if (drawn.current === Fetched) Fetched = lazy(fetch);
    };
    return <PartBoundary onRetry={renew} render={draw} />;
  };
  return Object.assign(LazyPart, { fetch });
}

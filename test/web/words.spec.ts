import { firstParts, loadCatalog } from '@samplan/shared/i18n';
import { wordsLater, wordsOf } from './support/words-of';

/** What the browser fetches first; all else is found from here. */
const entry = 'apps/web/src/main.tsx';

const first: readonly string[] = firstParts;
const beyondFirst = (parts: readonly string[]): string[] => parts.filter((part) => !first.includes(part));

describe('the words of the web client', () => {
  it('has the words of every page with the page, and no others', async () => {
    const wrong = (await wordsLater(entry))
      .map(({ what, named, said }) => ({ what, named: [...named].sort(), said: beyondFirst(said).sort() }))
      .filter(({ named, said }) => named.join() !== said.join());
    expect(wrong).toEqual([]);
  });

  it('says with the first load only what comes with the language', async () => {
    expect(beyondFirst(await wordsOf(entry))).toEqual([]);
  });

  it('uses every part', async () => {
    const later = (await wordsLater(entry)).flatMap(({ said }) => said);
    const used = new Set([...(await wordsOf(entry)), ...later]);
    expect(Object.keys(await loadCatalog('nb')).filter((part) => !used.has(part))).toEqual([]);
  });
});

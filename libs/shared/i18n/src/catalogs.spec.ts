import { errorCodes } from '@samplan/shared/contracts';
import {
  addWords,
  type Catalog,
  changeLanguage,
  createTranslator,
  firstParts,
  languages,
  loadCatalog,
  pickLanguage,
  pickLanguageFromHeader,
  translateError,
} from './index';

function texts(node: unknown, path: string[] = []): [string, string][] {
  if (typeof node === 'string') return [[path.join('.'), node]];
  return Object.entries(node as Record<string, unknown>).flatMap(([key, value]) => texts(value, [...path, key]));
}

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();

async function allTexts(language: (typeof languages)[number]): Promise<Map<string, string>> {
  const parts = Object.entries(await loadCatalog(language)).map(async ([part, load]) => texts(await load(), [part]));
  return new Map((await Promise.all(parts)).flat());
}

describe('the catalogs', () => {
  it.each(languages)('%s has a text for every key of bokmål, and none besides', async (language) => {
    const [source, own] = [await allTexts('nb'), await allTexts(language)];
    expect([...own.keys()].sort()).toEqual([...source.keys()].sort());
    const silent = (of: Map<string, string>): string[] =>
      [...of].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(silent(own)).toEqual(silent(source));
  });

  it.each(languages)('%s fills in the same facts as bokmål', async (language) => {
    const [source, own] = [await allTexts('nb'), await allTexts(language)];
    const different = [...source].filter(([key, text]) => {
      const named = (value: string): string[] => [...new Set(placeholders(value))];
      return !sameUse(key, named(text), named(own.get(key) ?? ''));
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('is not bokmål with another name: nynorsk differs where the languages do', async () => {
    const [nb, nn] = [await allTexts('nb'), await allTexts('nn')];
    const bokmalOnly =
      /\b(ikke|jeg|hva|hvem|hvor|hvordan|noen|fra|ennå|gjøres?|være|flere|også|mer enn|uke|hjemme|siden sist)\b/i;
    const slipped = [...nn]
      .filter(([key, text]) => bokmalOnly.test(text) && nb.has(key))
      .map(([key, text]) => `${key}: ${text}`);
    expect(slipped).toEqual([]);
  });
});

/** A text for one of something may leave the number out. */
function sameUse(key: string, source: string[], own: string[]): boolean {
  const without = (names: string[]): string[] =>
    key.endsWith('_one') ? names.filter((name) => name !== 'count') : names;
  return JSON.stringify(without(source)) === JSON.stringify(without(own));
}

describe('a translator', () => {
  it.each(languages)('counts in %s', async (language) => {
    const { t } = await createTranslator(language, ['start']);
    expect(t('start.people.unread', { count: 1 })).toContain('1 ');
    expect(t('start.people.unread', { count: 1 })).not.toBe(t('start.people.unread', { count: 2 }).replace('2', '1'));
  });

  it('uses the same plural rules for nynorsk whatever language the browser itself speaks', async () => {
    const translator = await createTranslator('nn', firstParts);
    expect(translator.services.pluralResolver.getSuffix('nn', 3)).toBe('_other');
    expect(translator.services.pluralResolver.getRule('nn').resolvedOptions().locale).toBe('nb');
  });
});

describe('parts of a catalog', () => {
  it('are known once they have been asked for', async () => {
    const translator = await createTranslator('nn', firstParts);
    expect(translator.t('places.directory')).toBe('Kven kan hjelpe med kva');
    expect(translator.t('meetings.call.title')).toBe('meetings.call.title');
    await addWords(translator, ['meetings']);
    expect(translator.t('meetings.call.title')).toBe('Kall inn til møte');
  });

  it('are all known in another language before it is spoken', async () => {
    const translator = await createTranslator('nn', firstParts);
    await addWords(translator, ['meetings']);
    const heard: string[] = [];
    translator.on('languageChanged', () => heard.push(translator.t('meetings.call.title')));
    await changeLanguage(translator, 'en');
    expect(heard).toEqual(['Call a meeting']);
    expect(translator.t('places.directory')).toBe('Who can help with what');
  });

  it('come in the language that is spoken by then', async () => {
    const translator = await createTranslator('nn', firstParts);
    await Promise.all([addWords(translator, ['meetings']), changeLanguage(translator, 'en')]);
    expect(translator.t('meetings.call.title')).toBe('Call a meeting');
  });
});

describe('errors from the server', () => {
  it.each(languages)('have a text in %s for every code', (language) => {
    for (const code of errorCodes) expect(translateError(language, code).length).toBeGreaterThan(5);
  });

  it('fills in what it is given and leaves the rest', () => {
    expect(translateError('nn', 'FIELD_REQUIRED', { name: 'x' })).toBe('Dette må fyllast ut.');
  });
});

describe('choice of language', () => {
  it('takes the first one we speak', () => {
    expect(pickLanguage(['de-DE', 'nn-NO', 'nb'])).toBe('nn');
    expect(pickLanguage(['no'])).toBe('nb');
    expect(pickLanguage([])).toBe('nb');
  });

  it('heeds the weights of a header', () => {
    expect(pickLanguageFromHeader('en;q=0.4, nn;q=0.9, de')).toBe('nn');
    expect(pickLanguageFromHeader(undefined)).toBe('nb');
  });
});

// The compiler refuses a catalog that lacks a key; this keeps the type itself from going soft.
const tooLittle = { common: {} };
// @ts-expect-error a catalog must be whole
const refused: Catalog = tooLittle;
void refused;

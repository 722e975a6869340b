import { loadCatalog } from '@samplan/shared/i18n';
import { filesWith, webSource } from './web-sources';

/** Something that is fetched when it is first shown. */
interface Later {
  /** Where it is asked for, and what. */
  what: string;
  /** Parts of the catalog that are fetched with it. */
  named: readonly string[];
  /** Parts that the files which then come take words from. */
  said: readonly string[];
}

/** Parts of the catalog that this file, and the files that come with it, take words from. */
export async function wordsOf(entry: string): Promise<string[]> {
  return partsIn([entry, ...filesFrom(entry)], await allKeys());
}

/** Everything that is fetched later than this file and what comes with it. */
export async function wordsLater(entry: string): Promise<Later[]> {
  const keys = await allKeys();
  const found = new Map<string, Later>();
  const look = (files: readonly string[]): void => {
    for (const file of files)
      for (const later of webSource(file).later) {
        const what = `${file}: ${later.names?.join() ?? later.from}`;
        if (found.has(what)) continue;
        const behind = [...filesWith(later, file)];
        found.set(what, { what, named: later.parts ?? [], said: partsIn(behind, keys) });
        look(behind);
      }
  };
  look([entry, ...filesFrom(entry)]);
  return [...found.values()];
}

const filesFrom = (entry: string): string[] => [
  ...new Set(webSource(entry).imports.flatMap((taken) => [...filesWith(taken, entry)])),
];

const partsOfFile = new Map<string, readonly string[]>();

function partsIn(files: readonly string[], keys: readonly string[]): string[] {
  const partsOf = (file: string): readonly string[] => {
    const known = partsOfFile.get(file);
    if (known) return known;
    const texts = webSource(file).texts.filter((text) => keys.some((key) => text.test(key)));
    const parts = texts.map((text) => text.source.slice(1).split('\\.')[0]!);
    partsOfFile.set(file, parts);
    return parts;
  };
  return [...new Set(files.flatMap(partsOf))];
}

/** As they are written in code, where one of something and many are the same key. */
async function allKeys(): Promise<string[]> {
  const catalog = Object.entries(await loadCatalog('nb')).map(async ([part, load]) => keysOf(await load(), part));
  return (await Promise.all(catalog)).flat().map((key) => key.replace(/_(one|other)$/, ''));
}

function keysOf(node: unknown, path: string): string[] {
  if (typeof node === 'string') return [path];
  return Object.entries(node as Record<string, unknown>).flatMap(([name, inner]) => keysOf(inner, `${path}.${name}`));
}

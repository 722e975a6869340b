import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalog } from '@samplan/shared/i18n';
import { inWorkspace } from '@samplan/tooling/dev-env';

const guides = inWorkspace('docs/guide');

/** What is bold in a guide because it matters, and is no name of anything on the screen. */
const emphasised = new Set([
  '…',
  'to',
  'og',
  'åpner',
  'utnevner',
  'avslutter',
  'beskyttet',
  'engangskode',
  'arbeids-e-posten',
  'På papir',
  'Samtykke flyttes aldri.',
]);

/** As it is written in running text: without what is filled in, and without the mark it ends with. */
const asWritten = (text: string): string =>
  text
    .replace(/\{\{\w+\}\}/g, '')
    .trim()
    .replace(/[.:?!]$/, '')
    .toLowerCase();

const textsIn = (node: unknown): string[] =>
  typeof node === 'string' ? [node] : Object.values(node as object).flatMap(textsIn);

/** All that stands on the screen in bokmål, which the guides are written in. */
async function screenWords(): Promise<ReadonlySet<string>> {
  const parts: unknown[] = await Promise.all(
    Object.values(await loadCatalog('nb')).map((part) => (typeof part === 'function' ? part() : part)),
  );
  return new Set(parts.flatMap(textsIn).map(asWritten));
}

it('calls what one presses and reads by the name it has on the screen', async () => {
  const words = await screenWords();
  const named = readdirSync(guides).flatMap((file) =>
    [...readFileSync(join(guides, file), 'utf8').matchAll(/\*\*([^*]+)\*\*/g)].map(([, text]) =>
      text!.replace(/\s+/g, ' '),
    ),
  );
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((text) => !words.has(asWritten(text)) && !emphasised.has(text))).toEqual([]);
  expect([...emphasised].filter((text) => !named.includes(text) || words.has(asWritten(text)))).toEqual([]);
});

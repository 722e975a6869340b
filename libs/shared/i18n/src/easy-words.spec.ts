import { languages, loadCatalog } from './index';

/** How many words stand where something is filled in; what people have written is their own. */
const filledIn: Record<string, number> = { name: 2, date: 4, time: 1, phone: 4, count: 1, at: 1, of: 1, what: 0 };

const mostWords = 15;

function texts(node: unknown): string[] {
  return typeof node === 'string' ? [node] : Object.values(node as object).flatMap(texts);
}

const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+/);

function wordsOf(sentence: string): number {
  const filled = [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => filledIn[name!]);
  if (filled.includes(undefined)) throw new Error(`How many words is what is filled in here? ${sentence}`);
  const own = sentence.replace(/\{\{\w+\}\}/g, ' ').match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return own.length + filled.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

it.each(languages)('says nothing in more than fifteen words in what is easy to read (%s)', async (language) => {
  const paper = await (await loadCatalog(language)).paper();
  const said = texts(paper.easy).flatMap(sentences);
  expect(said.length).toBeGreaterThan(30);
  expect(said.filter((sentence) => wordsOf(sentence) > mostWords)).toEqual([]);
});

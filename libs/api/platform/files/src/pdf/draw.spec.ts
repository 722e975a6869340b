import { readPdf } from '@samplan/test/pdf';
import type { Block } from './blocks';
import { drawOnePage, drawPdf } from './draw';

const setup = {
  title: 'Individuell plan',
  language: 'nn',
  footer: (page: number, of: number) => `${page} av ${of}`,
  missing: 'Merket ▯ tek plassen til eit teikn',
};
const draw = async (...blocks: Block[]) => readPdf((await drawPdf(blocks, setup)).file);
const table = (rows: string[][]): Block => ({
  kind: 'table',
  label: 'Tiltak',
  columns: [
    { heading: 'Kva', share: 3 },
    { heading: 'Kven', share: 1 },
  ],
  rows,
});

it('says what it is, in which language, and that it can be read by its tags', async () => {
  const pdf = await draw({ kind: 'title', text: 'Planen til Aud' }, { kind: 'text', text: 'Kort sagt.' });
  expect(pdf).toMatchObject({ title: 'Individuell plan', language: 'nn', showsTitle: true, isTagged: true });
  expect(pdf).toMatchObject({ saysItFollows: '1', pages: 1 });
  expect(pdf.fonts.length).toBeGreaterThan(0);
  for (const font of pdf.fonts) expect(font).toEqual({ embedded: true, unicode: true });
});

it('is read in the order it was given, each thing as what it is', async () => {
  const pdf = await draw(
    { kind: 'title', text: 'Planen' },
    { kind: 'text', look: 'quote', text: '«Ut i hagen»' },
    { kind: 'heading', level: 2, text: 'Mål' },
    { kind: 'heading', level: 3, text: 'Gå trygt ute' },
    { kind: 'list', items: ['Først', 'Så'] },
    table([['Trene gange', 'Kari']]),
    { kind: 'text', lead: 'Periode', text: 'Eit år' },
  );
  expect(pdf.read).toEqual([
    { tag: 'H1', text: 'Planen' },
    { tag: 'BlockQuote', text: '«Ut i hagen»' },
    { tag: 'H2', text: 'Mål' },
    { tag: 'H3', text: 'Gå trygt ute' },
    { tag: 'LBody', text: 'Først' },
    { tag: 'LBody', text: 'Så' },
    { tag: 'TH', text: 'Kva' },
    { tag: 'TH', text: 'Kven' },
    { tag: 'TD', text: 'Trene gange' },
    { tag: 'TD', text: 'Kari' },
    { tag: 'P', text: 'Periode' },
    { tag: 'P', text: 'Eit år' },
  ]);
  const [head, row] = pdf.tree.children.find(({ tag }) => tag === 'Table')!.children;
  expect(head!.children.map(({ tag, scope }) => [tag, scope])).toEqual([
    ['TH', 'Column'],
    ['TH', 'Column'],
  ]);
  expect(row!.children.map(({ tag }) => tag)).toEqual(['TD', 'TD']);
});

it.each([
  ['Arabic', 'مرحبا بك في المنزل'],
  ['Hebrew inside Norwegian', 'Ho seier שלום עולם kvar dag'],
  ['Cyrillic and Greek', 'Привет Ελληνικά'],
  ['Sámi', 'Čáhcesuolu, ŋiŋŋilas, đoaivvu, žárri'],
  ['emoji', 'Glad 😀 familie 👩‍👩‍👧 og 🦑'],
  ['writing we have no typeface for', '日本語 ትግርኛ ไทย'],
  ['letters put together', 'Cafe\u0301 A\u030angstro\u0308m'],
])('loses nothing of %s', async (_, text) => {
  const pdf = await draw({ kind: 'text', text }, table([[text, 'Kari']]));
  const read = pdf.read.map((one) => one.text.normalize('NFC'));
  expect(read).toContain(text.normalize('NFC'));
  expect(read.filter((one) => one === text.normalize('NFC'))).toHaveLength(2);
});

it('takes control characters, very long words and empty texts', async () => {
  const word = 'a'.repeat(3_000);
  const pdf = await draw(
    { kind: 'text', text: `\u0000\u0007\u202e\u200f${word}\tslutt` },
    { kind: 'text', text: '' },
    { kind: 'text', text: ' \n\n ' },
    { kind: 'list', items: [] },
    table([]),
    table([['', '']]),
  );
  expect(pdf.read[0]!.text.replaceAll(' ', '')).toBe(`${word}slutt`);
});

it('goes on over the sheets, and says headings of a table once', async () => {
  const rows = Array.from({ length: 60 }, (_, index) => [
    `Tiltak ${index} ${'lenger '.repeat(40)}`.trim(),
    'Kari Berg',
  ]);
  const long = 'Ein lang tekst. '.repeat(600).trim();
  const pdf = await draw(
    { kind: 'title', text: 'Planen' },
    table(rows),
    { kind: 'text', text: long },
    table([[long, '']]),
  );
  expect(pdf.pages).toBeGreaterThan(5);
  expect(pdf.read.filter(({ tag }) => tag === 'TH')).toHaveLength(4);
  expect(pdf.read.filter(({ tag }) => tag === 'TD').map(({ text }) => text)).toEqual([...rows.flat(), long]);
  expect(pdf.read.find(({ tag, text }) => tag === 'P' && text.startsWith('Ein lang'))!.text).toBe(long);
});

it('draws a page for the door as large as it goes on one sheet', async () => {
  const rows = (count: number): Block[] => [
    { kind: 'title', text: 'Kven hjelper meg med kva' },
    table(Array.from({ length: count }, (_, index) => [`Hjelpar ${index}`, '70 00 00 00'])),
  ];
  for (const count of [1, 12, 24]) expect(readPdf(await drawOnePage(rows(count), setup)).pages).toBe(1);
  expect(readPdf(await drawOnePage(rows(300), setup)).pages).toBeGreaterThan(1);
});

it('explains the mark for a missing character at the foot of the sheets that have one, to the eye alone', async () => {
  const long = 'Ein lang tekst. '.repeat(600).trim();
  const pdf = await draw(
    { kind: 'text', text: long },
    { kind: 'text', text: 'Heim til 日本' },
    { kind: 'text', text: 'Å' },
  );
  expect(pdf.pages).toBeGreaterThan(1);
  const last = pdf.pages - 1;
  expect(pdf.atEdges.slice(0, last)).toEqual(
    Array.from({ length: last }, (_, page) => [`${page + 1} av ${pdf.pages}`]),
  );
  expect(pdf.atEdges[last]).toEqual([setup.missing, `${pdf.pages} av ${pdf.pages}`]);
  expect(pdf.read.map(({ text }) => text)).toContain('Heim til 日本');
  expect(pdf.read.map(({ text }) => text).join()).not.toContain(setup.missing);
  const { read, atEdges } = await draw(table([['🦑 og 日', 'Kari']]));
  expect(read.map(({ text }) => text)).toContain('🦑 og 日');
  expect(atEdges).toEqual([[setup.missing, '1 av 1']]);
});

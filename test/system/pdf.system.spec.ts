import { type Block, drawOnePage, drawPdf } from '@samplan/api/platform/files';
import { judges } from './support/judges';

const setup = {
  title: 'Individuell plan',
  language: 'nn',
  footer: (page: number, of: number) => `${page} av ${of}`,
  missing: 'Merket ▯ tek plassen til eit teikn',
};
const long = 'Ein lang tekst, veke etter veke. ';
const blocks: Block[] = [
  { kind: 'title', text: 'Planen' },
  { kind: 'text', look: 'quote', text: '«Ut i hagen» 😀 שלום مرحبا 日本' },
  { kind: 'heading', level: 2, text: 'Mål' },
  { kind: 'list', items: ['Først', long.repeat(40)] },
  {
    kind: 'table',
    label: 'Tiltak',
    columns: [
      { heading: 'Kva', share: 3 },
      { heading: 'Kven', share: 1 },
    ],
    rows: Array.from({ length: 60 }, (_, index) => [`Tiltak ${index}\n${long.repeat(index)}`, 'Kari مرحبا']),
  },
];

describe('a PDF in front of programs that are not ours', () => {
  const { ask, readBeside, end } = judges();
  afterAll(end);

  const judge = (name: string, file: Buffer) => ask(name, file, 'qpdf', '--check');

  it('finds nothing wrong', async () => {
    for (const [name, file] of [
      ['plan', (await drawPdf(blocks, setup)).file],
      ['sheet', await drawOnePage(blocks.slice(0, 2), setup)],
    ] as const) {
      const { status, said } = judge(name, file);
      expect(said).toContain('No syntax or stream encoding errors found');
      expect(status).toBe(0);
    }
  });

  it('would see a file that is broken', async () => {
    const { file } = await drawPdf(blocks.slice(0, 1), setup);
    expect(judge('broken', file.subarray(0, file.length - 400)).status).not.toBe(0);
  });

  it('is read by its tags, in order, with its title and language, by another reader than ours', async () => {
    const { file } = await drawPdf(blocks, setup);
    const { said: about } = ask('read', file, 'pdfinfo');
    expect(about).toMatch(/^Title: +Individuell plan$/m);
    expect(about).toMatch(/^Tagged: +yes$/m);
    const { said, status } = ask('read', file, 'pdfinfo', '-struct-text');
    expect(status).toBe(0);
    expect(said).not.toMatch(/error/i);
    const lines = said.split('\n').map((line) => line.trim());
    const order = ['Document', 'H1', 'BlockQuote', 'H2', 'L', 'LBody', 'Table', 'TR', 'TH', 'TD'];
    const places = order.map((tag) => lines.findIndex((line) => line.startsWith(tag)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(said.indexOf('Tiltak 59')).toBeGreaterThan(said.indexOf('Tiltak 58'));
    expect(said).not.toContain(setup.missing);
  });

  it('gives whoever copies from it what was written, also where that could not be drawn', async () => {
    const { said } = ask('copied', (await drawPdf(blocks, setup)).file, 'pdftotext', '-f', '1', '-l', '1');
    expect(said).toBe('');
    const copied = readBeside('copied.txt');
    // Not what runs left: poppler turns it round, also where the file says in which order it is to be read.
    for (const word of ['«Ut i hagen»', '😀', '日本']) expect(copied).toContain(word);
  });

  it('carries its letters along, and says which they are', async () => {
    const { said } = ask('fonts', (await drawPdf(blocks, setup)).file, 'pdffonts');
    const fonts = said.trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    // The columns: embedded, only what is used, with a way back to letters.
    for (const font of fonts) expect(font).toMatch(/ yes +yes +yes +\d+ +0$/);
  });
});

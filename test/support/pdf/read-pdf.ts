import { isRef, type PdfDict, PdfObjects, type PdfValue } from './pdf-objects';

/** Something of the tree that a screen reader goes through. */
export interface PdfElement {
  tag: string;
  text: string;
  scope: string | null;
  children: PdfElement[];
}

export interface ReadPdf {
  title: string;
  language: string;
  showsTitle: boolean;
  isTagged: boolean;
  saysItFollows: string;
  pages: number;
  fonts: { embedded: boolean; unicode: boolean }[];
  tree: PdfElement;
  /** Everything with words, in the order it is read. */
  read: { tag: string; text: string }[];
  /** What stands at the edge of each sheet, for the eye only. */
  atEdges: string[][];
}

/** Reads a PDF by its tags, as assistive technology does: never by where something stands on the sheet. */
export function readPdf(file: Buffer): ReadPdf {
  const objects = new PdfObjects(file);
  const dicts = objects.all().flatMap(({ id, value }) => (isDict(value) ? [{ id, dict: value }] : []));
  const catalog = dicts.find(({ dict }) => dict['Type'] === 'Catalog')!.dict;
  const info = dicts.find(({ dict }) => dict['Producer'] !== undefined)!.dict;
  const fonts = dicts.filter(({ dict }) => dict['Type'] === 'Font' && dict['Subtype'] === 'Type0');
  const texts = new Texts(objects);
  const [root] = asList(objects.dict(catalog['StructTreeRoot'])['K']);
  const tree = element(objects, texts, objects.dict(root));
  const metadata = catalog['Metadata'];
  return {
    title: text(objects.follow(info['Title'])),
    language: text(objects.follow(catalog['Lang'])),
    showsTitle: objects.dict(catalog['ViewerPreferences'])['DisplayDocTitle'] === 'true',
    isTagged: objects.dict(catalog['MarkInfo'])['Marked'] === 'true',
    saysItFollows: isRef(metadata) ? (/<pdfuaid:part>(\d)/.exec(objects.stream(metadata.ref))?.[1] ?? '') : '',
    pages: dicts.filter(({ dict }) => dict['Type'] === 'Page').length,
    fonts: fonts.map(({ dict }) => ({
      embedded: JSON.stringify(descriptor(objects, dict)).includes('FontFile2'),
      unicode: isRef(dict['ToUnicode']),
    })),
    tree,
    read: inOrder(tree),
    atEdges: dicts.filter(({ dict }) => dict['Type'] === 'Page').map(({ id }) => texts.atEdges(id)),
  };
}

const descriptor = (objects: PdfObjects, font: PdfDict): PdfValue =>
  objects.follow(objects.dict(asList(objects.follow(font['DescendantFonts']))[0])['FontDescriptor']);

const isDict = (value: PdfValue): value is PdfDict =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isRef(value);

const asList = (value: PdfValue | undefined): PdfValue[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const text = (value: PdfValue | undefined): string => (typeof value === 'string' ? value : '');

function element(objects: PdfObjects, texts: Texts, dict: PdfDict): PdfElement {
  const children: PdfElement[] = [];
  let own = '';
  for (const kid of asList(objects.follow(dict['K']))) {
    const one = isRef(kid) ? objects.dict(kid) : kid;
    if (typeof one === 'number') own += texts.of(dict['Pg'], one);
    else if (isDict(one) && one['Type'] === 'MCR') own += texts.of(one['Pg'], one['MCID'] as number);
    else if (isDict(one)) {
      const child = element(objects, texts, one);
      // A piece of a line belongs to the line.
      if (child.tag === 'Span') own += `${child.text} `;
      else children.push(child);
    }
  }
  const actual = dict['ActualText'];
  const scope = text(objects.dict(dict['A'])?.['Scope']) || null;
  const said = actual === undefined ? own : text(actual);
  return { tag: text(dict['S']), text: said.replace(/\s+/g, ' ').trim(), scope, children };
}

const inOrder = ({ tag, text: own, children }: PdfElement): { tag: string; text: string }[] => [
  ...(own ? [{ tag, text: own }] : []),
  ...children.flatMap(inOrder),
];

/** What marked content says, through the way back from glyphs to letters that the file itself gives. */
class Texts {
  private readonly pages = new Map<number, Map<number, string>>();

  constructor(private readonly objects: PdfObjects) {}

  of(page: PdfValue | undefined, mcid: number): string {
    if (!isRef(page)) throw new Error('Marked content without its page');
    let known = this.pages.get(page.ref);
    if (!known) this.pages.set(page.ref, (known = this.read(page.ref)));
    return known.get(mcid) ?? '';
  }

  atEdges(page: number): string[] {
    return [...this.read(page)].flatMap(([mcid, said]) => (mcid < 0 && said ? [said] : []));
  }

  private read(page: number): Map<number, string> {
    const dict = this.objects.dict({ ref: page });
    const fonts = this.objects.dict(this.objects.dict(dict['Resources'])['Font']);
    const maps = new Map(
      Object.entries(fonts).map(([name, font]) => [name, this.letters(this.objects.dict(font)['ToUnicode'])]),
    );
    const content = dict['Contents'];
    if (!isRef(content)) throw new Error('A page without content');
    return read(this.objects.stream(content.ref), maps);
  }

  private letters(value: PdfValue | undefined): string[] {
    if (!isRef(value)) return [];
    const letters: string[] = [];
    for (const [, start, list] of this.objects.stream(value.ref).matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
      for (const [index, [, hex]] of [...list!.matchAll(/<([0-9a-f ]*)>/gi)].entries())
        letters[parseInt(start!, 16) + index] = Buffer.from(hex!.replaceAll(' ', ''), 'hex')
          .swap16()
          .toString('utf16le');
    }
    return letters;
  }
}

/** By number; what nobody has read aloud because it stands at the edge of the sheet has numbers below zero. */
function read(content: string, fonts: Map<string, string[]>): Map<number, string> {
  const found = new Map<number, string>();
  const open: (number | null)[] = [];
  let letters: string[] = [];
  let edges = 0;
  for (const match of content.matchAll(/<<([^]*?)>> BDC|\b(BMC|EMC)\b|\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    const [, dict, word, font, shown] = match;
    const mcid = /\/MCID (\d+)/.exec(dict ?? '')?.[1];
    if (mcid !== undefined) open.push(Number(mcid));
    else if (dict?.includes('/Type /Pagination')) open.push((edges -= 1));
    else if (dict !== undefined) open.push(null);
    else if (word === 'BMC') open.push(null);
    else if (word === 'EMC') open.pop();
    else if (font) letters = fonts.get(font) ?? [];
    else if (shown !== undefined) {
      const at = open.at(-1);
      if (at !== null && at !== undefined) found.set(at, (found.get(at) ?? '') + glyphs(shown, letters));
    }
  }
  return found;
}

const glyphs = (shown: string, letters: string[]): string =>
  [...shown.matchAll(/<([0-9a-f]+)>/gi)]
    .flatMap(([, hex]) => hex!.match(/.{4}/g) ?? [])
    .map((code) => letters[parseInt(code, 16)] ?? '\ufffd')
    .join('');

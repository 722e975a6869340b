import PDFDocument from 'pdfkit';
import type { Setup } from './blocks';
import { type Line, linesOf, type Measure } from './lines';
import { measureWith } from './measure';
import { faceFiles, type Weight } from './typefaces';

type Element = PDFKit.PDFStructureElement;
type ElementOptions = PDFKit.Mixins.StructureElementOptions & { scope?: 'Column' };

export interface TextLook {
  size: number;
  weight?: Weight;
  colour?: string;
}

/** Where lines stand. What goes on ends in a space, so that its last word is not read together with the next. */
export interface Place {
  x: number;
  y: number;
  width: number;
  goesOn?: boolean;
}

const ink = '#1b1f23';
export const paleInk = '#4d5660';
const leading = 1.42;
const mm = 72 / 25.4;

/** Declares that the file follows ISO 14289; the types of pdfkit do not know that it can. */
const readByAnybody: object = { subset: 'PDF/UA' };

/** An A4 sheet after the other: what is drawn on it, and the tree that tells in which order it is read. */
export class Paper {
  readonly margin = 20 * mm;
  readonly width = 210 * mm - 2 * this.margin;
  private readonly bottom = 297 * mm - 24 * mm;
  private readonly doc: PDFKit.PDFDocument;
  private readonly measure: Measure;
  private readonly root: Element;
  private readonly written: Promise<Buffer>;
  /** Sheets where a mark stands for a character. */
  private readonly lossy = new Set<number>();
  y = this.margin;

  constructor(private readonly setup: Setup) {
    this.doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      pdfVersion: '1.7',
      tagged: true,
      ...readByAnybody,
      lang: setup.language,
      displayTitle: true,
      bufferPages: true,
      font: faceFiles.latin,
      info: { Title: setup.title, Creator: 'Samplan', Producer: 'Samplan' },
    });
    this.measure = measureWith(this.doc);
    const chunks: Buffer[] = [];
    this.written = new Promise((resolve, reject) => {
      this.doc.on('data', (chunk: Buffer) => chunks.push(chunk));
      this.doc.on('end', () => resolve(Buffer.concat(chunks)));
      this.doc.on('error', reject);
    });
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  /** An element of the tree; under the page's own when nothing else is said. */
  element(type: string, parent: Element = this.root, options: ElementOptions = {}): Element {
    const element = this.doc.struct(type, options);
    parent.add(element);
    return element;
  }

  lines(text: string, { size, weight = 'regular' }: TextLook, width = this.width): Line[] {
    return linesOf(this.measure, text, weight, size, width);
  }

  lineHeight(size: number): number {
    return size * leading;
  }

  /** Whether so much fits on what is left of the sheet. */
  fits(height: number): boolean {
    return this.y + height <= this.bottom;
  }

  get room(): number {
    return this.bottom - this.y;
  }

  turn(): void {
    this.doc.addPage();
    this.y = this.margin;
  }

  /** Draws lines that are read as a part of an element, the first with its upper edge at `place.y`. */
  read(element: Element, type: string, lines: readonly Line[], look: TextLook, place: Place): void {
    const height = this.lineHeight(look.size);
    for (let index = 0; index < lines.length;) {
      const { actual } = lines[index]!;
      const end = actual === null ? lines.findIndex((line, at) => at > index && line.actual !== null) : index + 1;
      const here = lines.slice(index, end === -1 ? lines.length : end);
      const goesOn = place.goesOn || index + here.length < lines.length;
      // What is not read as it is drawn says itself what it is, both to who listens and to who copies.
      const holder = actual === null ? element : this.element('Span', element, { actual });
      holder.add(this.doc.markStructureContent(actual === null ? type : 'Span', actual === null ? {} : { actual }));
      for (const [at, line] of here.entries()) {
        const y = place.y + (index + at) * height;
        this.line(line, look, { ...place, y, goesOn: goesOn || at < here.length - 1 });
      }
      this.doc.endMarkedContent();
      if (holder !== element) holder.end();
      index += here.length;
    }
  }

  /** Draws what nobody needs to have read aloud. */
  decorate(draw: (doc: PDFKit.PDFDocument) => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw(this.doc);
    this.doc.endMarkedContent();
  }

  /** One line of words. Does not move on. */
  line({ runs, width, left, lossy }: Line, look: TextLook, place: Place): void {
    if (lossy) this.lossy.add(this.doc.bufferedPageRange().count - 1);
    let at = left ? place.x + place.width - width : place.x;
    const baseline = place.y + look.size * 1.08;
    this.doc.fillColor(look.colour ?? ink);
    for (const [index, { face, text }] of runs.entries()) {
      const ending = place.goesOn && index === runs.length - 1 ? ' ' : '';
      this.doc.font(faceFiles[face]).fontSize(look.size);
      this.doc.text(text + ending, at, baseline, { lineBreak: false, baseline: 'alphabetic' });
      at += this.measure.width(face, text, look.size);
    }
  }

  /** How many sheets it took, and the file. */
  async end(): Promise<{ pages: number; file: Buffer }> {
    const { count } = this.doc.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.doc.switchToPage(page);
      // Whoever listens is told the character itself: only the eye needs to know what the mark is.
      if (this.lossy.has(page)) this.atFoot(this.setup.missing, 20);
      this.atFoot(this.setup.footer(page + 1, count), 14);
    }
    this.root.end();
    this.doc.end();
    return { pages: count, file: await this.written };
  }

  private atFoot(text: string, fromBottom: number): void {
    this.doc.markContent('Artifact', { type: 'Pagination' });
    const look = { size: 8.5, colour: paleInk };
    for (const line of this.lines(text, look).slice(0, 1))
      this.line(line, look, { x: this.margin, y: (297 - fromBottom) * mm, width: this.width });
    this.doc.endMarkedContent();
  }
}

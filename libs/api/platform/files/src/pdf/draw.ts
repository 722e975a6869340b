import type { Block, Setup } from './blocks';
import { drawTable } from './draw-table';
import type { Line } from './lines';
import { paleInk, Paper, type TextLook } from './paper';

const sizes = { title: 24, 2: 15, 3: 12, text: 10.5, small: 9, quote: 15 };

/** Draws the blocks one below the other, and gives the file. */
export async function drawPdf(blocks: readonly Block[], setup: Setup): Promise<{ pages: number; file: Buffer }> {
  const paper = new Paper(setup);
  for (const block of blocks) drawBlock(paper, block, setup.scale ?? 1);
  return paper.end();
}

const scales = [1.7, 1.6, 1.5, 1.42, 1.35, 1.28, 1.2, 1.1, 1, 0.9, 0.8];

/** As large as goes on one sheet; only what is far too much for one is let over on the next. */
export async function drawOnePage(blocks: readonly Block[], setup: Setup): Promise<Buffer> {
  for (const scale of scales) {
    const { pages, file } = await drawPdf(blocks, { ...setup, scale });
    if (pages === 1 || scale === scales.at(-1)) return file;
  }
  throw new Error('No size to draw in');
}

function drawBlock(paper: Paper, block: Block, scale: number): void {
  switch (block.kind) {
    case 'title':
      return drawText(paper, 'H1', block.text, { size: sizes.title * scale, weight: 'bold' }, { after: 8 });
    case 'heading': {
      const size = sizes[block.level] * scale;
      const spacing = { before: size * (block.level === 2 ? 1.5 : 1), after: size * 0.3, keep: size * 4 };
      return drawText(paper, `H${block.level}`, block.text, { size, weight: 'bold' }, spacing);
    }
    case 'text':
      return drawParagraph(paper, block, scale);
    case 'list':
      return drawList(paper, block.items, sizes.text * scale);
    case 'table':
      return drawTable(paper, block, sizes.text * scale * 0.95);
  }
}

function drawParagraph(paper: Paper, { text, lead, look = 'plain' }: Block & { kind: 'text' }, scale: number): void {
  const after = sizes.text * scale * 0.45;
  if (look === 'quote') return drawText(paper, 'BlockQuote', text, { size: sizes.quote * scale }, { after });
  if (look === 'small') return drawText(paper, 'P', text, { size: sizes.small * scale, colour: paleInk }, { after });
  const size = sizes.text * scale;
  if (lead) drawText(paper, 'P', lead, { size: size * 0.9, weight: 'bold', colour: paleInk }, { keep: size * 2 });
  drawText(paper, 'P', text, { size }, { after });
}

interface Spacing {
  before?: number;
  after?: number;
  /** How much of what follows has to be on the same sheet. */
  keep?: number;
}

function drawText(paper: Paper, type: string, text: string, look: TextLook, spacing: Spacing = {}): void {
  const lines = paper.lines(text, look);
  if (lines.length === 0) return;
  if (paper.y > paper.margin) paper.y += spacing.before ?? 0;
  const height = paper.lineHeight(look.size);
  if (!paper.fits(Math.min(lines.length, 2) * height + (spacing.keep ?? 0))) paper.turn();
  const element = paper.element(type);
  drawLines(paper, element, type, lines, look, { x: paper.margin, width: paper.width });
  element.end();
  paper.y += spacing.after ?? 0;
}

/** From sheet to sheet; on each it is one piece of what is read. */
function drawLines(
  paper: Paper,
  element: PDFKit.PDFStructureElement,
  type: string,
  lines: readonly Line[],
  look: TextLook,
  { x, width }: { x: number; width: number },
): void {
  const height = paper.lineHeight(look.size);
  for (let drawn = 0; drawn < lines.length;) {
    if (!paper.fits(height)) paper.turn();
    const here = lines.slice(drawn, drawn + Math.max(1, Math.floor(paper.room / height)));
    drawn += here.length;
    paper.read(element, type, here, look, { x, y: paper.y, width, goesOn: drawn < lines.length });
    paper.y += here.length * height;
  }
}

function drawList(paper: Paper, items: readonly string[], size: number): void {
  if (items.length === 0) return;
  const list = paper.element('L');
  const indent = size * 1.2;
  for (const text of items) {
    const lines = paper.lines(text, { size }, paper.width - indent);
    if (!paper.fits(paper.lineHeight(size))) paper.turn();
    const item = paper.element('LI', list);
    paper.decorate((doc) => doc.circle(paper.margin + size * 0.35, paper.y + size * 0.72, size * 0.16).fill(paleInk));
    const body = paper.element('LBody', item);
    drawLines(paper, body, 'LBody', lines, { size }, { x: paper.margin + indent, width: paper.width - indent });
    body.end();
    item.end();
    paper.y += size * 0.25;
  }
  list.end();
  paper.y += size * 0.3;
}

import type { Block } from './blocks';
import type { Line } from './lines';
import { paleInk, type Paper, type TextLook } from './paper';

type Element = PDFKit.PDFStructureElement;
interface Column {
  x: number;
  width: number;
}

const gap = 10;
const padding = 5;

/** A table whose headings are told for each cell, and stand again at the top of every sheet it goes on to. */
export function drawTable(paper: Paper, { label, columns, rows }: Block & { kind: 'table' }, size: number): void {
  if (rows.length === 0) return;
  const places = placesOf(
    paper,
    columns.map(({ share }) => share),
  );
  const head: TextLook = { size: size * 0.9, weight: 'bold', colour: paleInk };
  const headings = columns.map(({ heading }, index) => paper.lines(heading, head, places[index]!.width));
  const height = paper.lineHeight(size);
  if (!paper.fits(4 * height)) paper.turn();
  const table = paper.element('Table', undefined, { title: label });
  drawHeadings(paper, table, headings, places, head);
  for (const row of rows) {
    const cells = row.map((text, index) => cellLines(paper, text, size, places[index]!.width, index === 0));
    if (!paper.fits(Math.min(tallest(cells), 3) * height + padding)) turnWithHeadings(paper, headings, places, head);
    drawRow(paper, table, cells, places, { size }, () => turnWithHeadings(paper, headings, places, head));
  }
  table.end();
  paper.y += size * 0.8;
}

/** What a row is about stands out: the first line of its first cell. */
function cellLines(paper: Paper, text: string, size: number, width: number, isFirst: boolean): Line[] {
  if (!isFirst) return paper.lines(text, { size }, width);
  const [about, ...rest] = text.split('\n');
  return [...paper.lines(about!, { size, weight: 'bold' }, width), ...paper.lines(rest.join('\n'), { size }, width)];
}

function placesOf(paper: Paper, shares: readonly number[]): Column[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const room = paper.width - gap * (shares.length - 1);
  let x = paper.margin;
  return shares.map((share) => {
    const place = { x, width: (room * share) / whole };
    x += place.width + gap;
    return place;
  });
}

function drawHeadings(paper: Paper, table: Element, headings: Line[][], places: Column[], look: TextLook): void {
  const row = paper.element('TR', table);
  for (const [index, lines] of headings.entries()) {
    const cell = paper.element('TH', row, { scope: 'Column' });
    paper.read(cell, 'TH', lines, look, { ...places[index]!, y: paper.y });
    cell.end();
  }
  row.end();
  underHeadings(paper, headings, look);
}

/** On the next sheet they are for the eye only: they have been read. */
function turnWithHeadings(paper: Paper, headings: Line[][], places: Column[], look: TextLook): void {
  paper.turn();
  paper.decorate(() => {
    for (const [index, lines] of headings.entries())
      for (const [at, line] of lines.entries())
        paper.line(line, look, { ...places[index]!, y: paper.y + at * paper.lineHeight(look.size) });
  });
  underHeadings(paper, headings, look);
}

function underHeadings(paper: Paper, headings: Line[][], look: TextLook): void {
  paper.y += tallest(headings) * paper.lineHeight(look.size) + 2;
  rule(paper, 1);
  paper.y += padding;
}

function drawRow(
  paper: Paper,
  table: Element,
  cells: Line[][],
  places: Column[],
  look: TextLook,
  turn: () => void,
): void {
  const height = paper.lineHeight(look.size);
  const row = paper.element('TR', table);
  const elements = cells.map(() => paper.element('TD', row));
  const most = tallest(cells);
  for (let drawn = 0; drawn < most;) {
    if (!paper.fits(height)) turn();
    const count = Math.min(most - drawn, Math.max(1, Math.floor(paper.room / height)));
    for (const [index, lines] of cells.entries()) {
      const here = lines.slice(drawn, drawn + count);
      if (here.length === 0) continue;
      const goesOn = drawn + count < lines.length;
      paper.read(elements[index]!, 'TD', here, look, { ...places[index]!, y: paper.y, goesOn });
    }
    drawn += count;
    paper.y += count * height;
  }
  for (const element of elements) element.end();
  row.end();
  paper.y += padding - 2;
  rule(paper, 0.4);
  paper.y += padding;
}

const tallest = (cells: readonly Line[][]): number => Math.max(0, ...cells.map((lines) => lines.length));

function rule(paper: Paper, weight: number): void {
  paper.decorate((doc) =>
    doc
      .moveTo(paper.margin, paper.y)
      .lineTo(paper.margin + paper.width, paper.y)
      .lineWidth(weight)
      .stroke(paleInk),
  );
}

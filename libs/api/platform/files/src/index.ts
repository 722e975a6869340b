export type { Block, Setup } from './pdf/blocks';
export { drawOnePage, drawPdf } from './pdf/draw';
export { csvLine, csvMark, toCsv } from './to-csv';

import type { Measure } from './lines';
import { type Face, faceFiles } from './typefaces';

/** Where pdfkit keeps the typeface that is in use; it tells nobody which characters that has. */
interface InUse {
  _font: { font: { hasGlyphForCodePoint: (codePoint: number) => boolean } };
}

/** Asks pdfkit, and remembers: plans say the same words again and again. */
export function measureWith(doc: PDFKit.PDFDocument): Measure {
  const known = new Map<string, boolean>();
  const widths = new Map<string, number>();
  return {
    has: (face, codePoint) =>
      remembered(known, `${face} ${codePoint}`, () => {
        doc.font(faceFiles[face]);
        return (doc as unknown as InUse)._font.font.hasGlyphForCodePoint(codePoint);
      }),
    width: (face: Face, text, size) =>
      size * remembered(widths, `${face} ${text}`, () => doc.font(faceFiles[face]).fontSize(1).widthOfString(text)),
  };
}

function remembered<Value>(values: Map<string, Value>, key: string, find: () => Value): Value {
  const before = values.get(key);
  if (before !== undefined) return before;
  const value = find();
  values.set(key, value);
  return value;
}

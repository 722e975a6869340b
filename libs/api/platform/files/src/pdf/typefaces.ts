import { join } from 'node:path';

const folder = join(__dirname, '../../fonts');

export type Weight = 'regular' | 'bold';
export type Face = 'latin' | 'latin-ext' | 'latin-bold' | 'latin-ext-bold' | 'others';

export const faceFiles: Record<Face, string> = {
  latin: join(folder, 'inter-latin-regular.ttf'),
  'latin-ext': join(folder, 'inter-latin-ext-regular.ttf'),
  'latin-bold': join(folder, 'inter-latin-bold.ttf'),
  'latin-ext-bold': join(folder, 'inter-latin-ext-bold.ttf'),
  others: join(folder, 'dejavu-sans.ttf'),
};

/** Tried in this order for each character. */
export const facesOf: Record<Weight, readonly Face[]> = {
  regular: ['latin', 'latin-ext', 'others'],
  bold: ['latin-bold', 'latin-ext-bold', 'others'],
};

/** Stands where no typeface of ours has the character; what was written is kept for those who listen or copy. */
export const unknownMark = '▯';

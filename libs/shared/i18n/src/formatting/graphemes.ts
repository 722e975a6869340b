const segmenter = new Intl.Segmenter('nb', { granularity: 'grapheme' });

/** A text in what people see as single characters, however many codes each is made of. */
export const graphemesOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/** What somebody looks for, as the database is asked. */
export interface Asked {
  /** For `to_tsquery`: every word, each also as the beginning of a longer one. */
  query: string;
  typed: string;
  /** For `ilike`. */
  words: string[];
}

const mostWords = 8;

export function askedOf(text: string): Asked {
  const words = [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word).slice(0, mostWords);
  return {
    query: words.map((word) => `${word}:*`).join(' & '),
    typed: words.join(' '),
    words: words.map((word) => `%${word}%`),
  };
}

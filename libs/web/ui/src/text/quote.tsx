import type { ReactNode } from 'react';
import { classes } from '../classes';

export interface QuoteProps {
  /** The person's own words, as written. */
  text: string;
  /** Who wrote it and when; always shown, because own words have an owner. */
  by?: ReactNode;
  size?: 'md' | 'lg';
}

/** Own words: large, with room around, the first thing the eye meets. */
export function Quote({ text, by, size = 'lg' }: QuoteProps) {
  return (
    <figure className={classes('sp-quote', size === 'lg' && 'sp-quote--lg')}>
      <blockquote>
        <p>«{text}»</p>
      </blockquote>
      {by ? <figcaption>{by}</figcaption> : null}
    </figure>
  );
}

import type { ComponentPropsWithRef, ElementType } from 'react';
import { classes } from '../classes';

export type Tone = 'neutral' | 'accent' | 'info' | 'success' | 'warning' | 'danger';

export interface CardProps extends ComponentPropsWithRef<'div'> {
  as?: ElementType;
  /** `tinted` draws the eye; at most one or two on a page. */
  variant?: 'default' | 'tinted';
  tone?: Tone;
  /** Less room inside, for cards in a list. */
  dense?: boolean;
}

export function Card({ as: Element = 'div', variant = 'default', tone, dense, className, ...rest }: CardProps) {
  return (
    <Element
      {...rest}
      className={classes('ds-card', 'sp-card', dense && 'sp-card--dense', className)}
      data-variant={variant}
      data-color={tone ?? (variant === 'tinted' ? 'accent' : 'neutral')}
    />
  );
}

import type { ComponentPropsWithoutRef, ElementType } from 'react';
import { classes } from '../classes';

export interface TextProps extends ComponentPropsWithoutRef<'p'> {
  as?: ElementType;
  size?: 'sm' | 'md' | 'lg';
  /** Less important than what it stands beside. */
  subtle?: boolean;
}

export function Text({ as: Element = 'p', size = 'md', subtle, className, ...rest }: TextProps) {
  return <Element {...rest} className={classes('ds-paragraph', subtle && 'sp-subtle', className)} data-size={size} />;
}

/** Text a person wrote, with its line breaks. */
export function Prose({ className, ...rest }: ComponentPropsWithoutRef<'p'>) {
  return <p {...rest} className={classes('ds-paragraph', 'sp-prose', className)} data-variant="long" />;
}

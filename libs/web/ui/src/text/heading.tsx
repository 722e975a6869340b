import type { ComponentPropsWithRef } from 'react';
import { classes } from '../classes';

export type HeadingLevel = 1 | 2 | 3 | 4;
type Size = '2xs' | 'xs' | 'sm' | 'md' | 'lg' | 'xl';

const sizes: Record<HeadingLevel, Size> = { 1: 'lg', 2: 'sm', 3: 'xs', 4: '2xs' };

export interface HeadingProps extends ComponentPropsWithRef<'h2'> {
  level?: HeadingLevel;
  size?: Size;
}

export function Heading({ level = 2, size, className, ...rest }: HeadingProps) {
  const Element = `h${level}` as const;
  return <Element {...rest} className={classes('ds-heading', className)} data-size={size ?? sizes[level]} />;
}

import type { ComponentPropsWithoutRef, ElementType } from 'react';
import { classes } from '../classes';

type Gap = 'xs' | 'sm' | 'md' | 'lg' | 'xl';

export interface StackProps extends ComponentPropsWithoutRef<'div'> {
  as?: ElementType;
  gap?: Gap;
}

/** Things under each other with even room between. */
export function Stack({ as: Element = 'div', gap = 'md', className, ...rest }: StackProps) {
  return <Element {...rest} className={classes('sp-stack', className)} data-gap={gap} />;
}

export interface RowProps extends StackProps {
  /** Pushes the last thing to the far side. */
  spread?: boolean;
}

/** Things beside each other that wrap when there is no room. */
export function Row({ as: Element = 'div', gap = 'sm', spread, className, ...rest }: RowProps) {
  return <Element {...rest} className={classes('sp-row', spread && 'sp-row--spread', className)} data-gap={gap} />;
}

/** Main part and side column; one column when narrow. */
export function Split({ className, ...rest }: ComponentPropsWithoutRef<'div'>) {
  return <div {...rest} className={classes('sp-split', className)} />;
}

/** Cards in as many columns as fit. */
export function Grid({ as: Element = 'div', className, ...rest }: StackProps) {
  return <Element {...rest} className={classes('sp-grid', className)} />;
}

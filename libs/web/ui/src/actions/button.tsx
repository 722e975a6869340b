import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classes } from '../classes';
import { BareLink, type AppLinkProps } from '../navigation/app-link';

type Variant = 'primary' | 'secondary' | 'tertiary';

interface Look {
  variant?: Variant;
  tone?: 'accent' | 'neutral' | 'danger';
  icon?: ReactNode;
  /** As wide as what it stands in. */
  wide?: boolean;
}

export interface ButtonProps extends ComponentPropsWithRef<'button'>, Look {
  /** Shows that the press is being carried out, and takes no second press. */
  busy?: boolean;
}

/** A button never submits by accident: say `type="submit"`. */
export function Button({
  variant = 'primary',
  tone = 'accent',
  icon,
  wide,
  busy,
  onClick,
  children,
  className,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classes('ds-button', className)}
      data-variant={variant}
      data-color={tone}
      data-fullwidth={wide || undefined}
      data-icon={icon && !children ? true : undefined}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {icon}
      {children}
    </button>
  );
}

export interface LinkButtonProps extends AppLinkProps, Look {}

/** Goes somewhere but weighs as much as a button. */
export function LinkButton({
  variant = 'primary',
  tone = 'accent',
  icon,
  wide,
  children,
  className,
  ...rest
}: LinkButtonProps) {
  return (
    <BareLink
      {...rest}
      className={classes('ds-button', className)}
      data-variant={variant}
      data-color={tone}
      data-fullwidth={wide || undefined}
    >
      {icon}
      {children}
    </BareLink>
  );
}

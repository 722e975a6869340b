import type { ComponentPropsWithoutRef, MouseEvent } from 'react';
import { classes } from '../classes';
import { useNavigation } from './navigation';
import type { AppPath } from './paths';

export interface AppLinkProps extends Omit<ComponentPropsWithoutRef<'a'>, 'href'> {
  to: AppPath;
  /** A part of the page to go to, without `#`. */
  hash?: string;
}

/** A real link, so it can be opened in a new tab; a plain press stays in the page. */
export function AppLink({ to, hash, className, onClick, ...rest }: AppLinkProps) {
  return <BareLink {...rest} to={to} hash={hash} onClick={onClick} className={classes('ds-link', className)} />;
}

export function BareLink({ to, hash, onClick, children, ...rest }: AppLinkProps) {
  const { navigate, preload, current } = useNavigation();
  const target = (hash ? `${to}#${hash}` : to) as AppPath;
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (event.defaultPrevented || !isPlainPress(event)) return;
    event.preventDefault();
    navigate(target);
  };
  return (
    <a
      aria-current={current === to ? 'page' : undefined}
      {...rest}
      href={target}
      onClick={follow}
      onPointerEnter={() => preload(to)}
      onFocus={() => preload(to)}
    >
      {children}
    </a>
  );
}

function isPlainPress(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

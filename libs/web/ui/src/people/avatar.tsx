import { classes } from '../classes';

/** Initials; the name always stands beside it, so screen readers skip it. */
export function Avatar({
  initials,
  size = 'md',
  tone,
}: {
  initials: string;
  size?: 'sm' | 'md' | 'lg';
  tone?: 'accent' | 'neutral';
}) {
  return (
    <span className={classes('sp-avatar')} data-size={size} data-color={tone ?? 'accent'} aria-hidden="true">
      {initials}
    </span>
  );
}

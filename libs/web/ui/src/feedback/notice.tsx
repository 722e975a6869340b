import type { ReactNode } from 'react';
import { classes } from '../classes';

export interface NoticeProps {
  tone?: 'info' | 'success' | 'warning' | 'danger';
  heading?: string;
  /** Read aloud when it appears. */
  announce?: boolean;
  className?: string;
  children: ReactNode;
}

export function Notice({ tone = 'info', heading, announce, className, children }: NoticeProps) {
  return (
    <div
      className={classes('ds-alert', 'sp-notice', className)}
      data-color={tone}
      role={announce ? (tone === 'danger' ? 'alert' : 'status') : undefined}
    >
      {heading ? (
        <h2 className="ds-heading" data-size="2xs">
          {heading}
        </h2>
      ) : null}
      {children}
    </div>
  );
}

import type { ReactNode } from 'react';
import type { Tone } from '../layout/card';

/** A word about what something is. */
export function Tag({ tone = 'neutral', icon, children }: { tone?: Tone; icon?: ReactNode; children: ReactNode }) {
  return (
    <span className="ds-tag sp-tag" data-color={tone}>
      {icon}
      {children}
    </span>
  );
}

const tones = {
  PROPOSED: 'neutral',
  AGREED: 'info',
  UNDER_WAY: 'info',
  DONE: 'success',
  STOPPED: 'neutral',
  DRAFT: 'neutral',
  CALLED: 'info',
  IN_PROGRESS: 'accent',
  HELD: 'neutral',
  CANCELLED: 'neutral',
  APPROVED: 'info',
  PUBLISHED: 'success',
  WISHED: 'info',
  ACTIVE: 'success',
  PAUSED: 'neutral',
  CLOSED: 'neutral',
  DECLINED: 'neutral',
  WITHDRAWN: 'neutral',
  ON_AGENDA: 'neutral',
  TAKEN_UP: 'accent',
  CONCLUDED: 'success',
  CARRIED_OVER: 'info',
  OVERDUE: 'danger',
} as const satisfies Record<string, Tone>;
export type StatusValue = keyof typeof tones;

/** A state with its word; the colour only helps, it never says anything alone. */
export function StatusTag({ status, children }: { status: StatusValue; children: ReactNode }) {
  return <Tag tone={tones[status]}>{children}</Tag>;
}

/** A count of something new. Nothing is shown for none. */
export function CountBadge({ count, label }: { count: number; label: string }) {
  if (count <= 0) return null;
  return (
    <span className="sp-count">
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="ds-sr-only">{label}</span>
    </span>
  );
}

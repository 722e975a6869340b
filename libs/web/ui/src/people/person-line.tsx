import type { ReactNode } from 'react';
import { Avatar } from './avatar';

export interface PersonLineProps {
  name: string;
  initials: string;
  /** Unit or profession, in small under the name. */
  detail?: ReactNode;
  /** On the far side: a state, a button. */
  aside?: ReactNode;
  /** A citizen's line is calmer than a professional's. */
  tone?: 'accent' | 'neutral';
  size?: 'sm' | 'md' | 'lg';
}

export function PersonLine({ name, initials, detail, aside, tone, size = 'md' }: PersonLineProps) {
  return (
    <div className="sp-person" data-size={size}>
      <Avatar initials={initials} tone={tone} size={size} />
      <div className="sp-person__text">
        <span className="sp-person__name">{name}</span>
        {detail ? <span className="sp-person__detail">{detail}</span> : null}
      </div>
      {aside ? <div className="sp-person__aside">{aside}</div> : null}
    </div>
  );
}

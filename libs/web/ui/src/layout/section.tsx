import { type ReactNode, useId } from 'react';
import { classes } from '../classes';
import { Heading, type HeadingLevel } from '../text/heading';

export interface SectionProps {
  heading: ReactNode;
  level?: HeadingLevel;
  /** Beside the heading: a count, a state, a button. */
  aside?: ReactNode;
  /** The heading is there for screen readers only. */
  headingHidden?: boolean;
  id?: string;
  className?: string;
  children: ReactNode;
}

export function Section({ heading, level = 2, aside, headingHidden = false, id, className, children }: SectionProps) {
  const headingId = useId();
  return (
    <section className={classes('sp-section', className)} aria-labelledby={headingId} id={id}>
      <div className={headingHidden ? 'ds-sr-only' : 'sp-section__top'}>
        <Heading level={level} id={headingId}>
          {heading}
        </Heading>
        {aside ? <div className="sp-section__aside">{aside}</div> : null}
      </div>
      {children}
    </section>
  );
}

import { type ReactNode, useEffect } from 'react';
import { classes } from '../classes';

export interface PageProps {
  /** Names the kind of page in the browser's title and never a person: "Plan". */
  title: string;
  /** The visible h1; the title when it is not given. */
  heading?: ReactNode;
  /** Short text under the heading. */
  lead?: ReactNode;
  /** Stands above the heading: a way back. */
  above?: ReactNode;
  /** Buttons beside the heading. */
  actions?: ReactNode;
  /** `text` for what is read from top to bottom, `wide` for a plan or a meeting room's screen. */
  width?: 'text' | 'wide';
  children: ReactNode;
}

export function Page({ title, heading, lead, above, actions, width = 'text', children }: PageProps) {
  useDocumentTitle(title);
  return (
    <div className={classes('sp-page', width === 'wide' && 'sp-page--wide')}>
      {above ? <div className="sp-page__above">{above}</div> : null}
      <div className="sp-page__top">
        <div className="sp-page__heading">
          <h1 className="ds-heading" data-size="lg" tabIndex={-1}>
            {heading ?? title}
          </h1>
          {lead ? <p className="sp-lead">{lead}</p> : null}
        </div>
        {actions ? <div className="sp-page__actions">{actions}</div> : null}
      </div>
      {children}
    </div>
  );
}

export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Samplan`;
  }, [title]);
}

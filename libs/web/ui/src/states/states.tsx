import { type ReactNode, useEffect, useRef } from 'react';
import { Button, LinkButton } from '../actions/button';
import { useDocumentTitle } from '../layout/page';
import { Row } from '../layout/stack';
import { useTranslation } from '../language/use-language';
import { paths } from '../navigation/paths';

export interface EmptyStateProps {
  /** What is not there, in a sentence. */
  title?: string;
  /** What to do next. */
  children?: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  const { t } = useTranslation();
  return (
    <div className="sp-empty">
      <p className="sp-empty__title">{title ?? t('common.state.emptyTitle')}</p>
      {children ? <div className="sp-subtle">{children}</div> : null}
      {action ? <div className="sp-empty__action">{action}</div> : null}
    </div>
  );
}

/** Grey lines where the text will stand, so nothing jumps when it comes. */
export function LoadingState({ lines = 4, label }: { lines?: number; label?: string }) {
  const { t } = useTranslation();
  return (
    <div className="sp-loading" aria-busy="true">
      <p className="ds-sr-only" role="status">
        {label ?? t('common.state.loading')}
      </p>
      {Array.from({ length: lines }, (_, index) => (
        <div
          className="ds-skeleton"
          key={index}
          style={{ inlineSize: `${92 - ((index * 17) % 40)}%` }}
          aria-hidden="true"
        />
      ))}
    </div>
  );
}

export interface ErrorStateProps {
  kind?: 'error' | 'offline' | 'rate-limited' | 'crash';
  /** Short reference to the log, to be read aloud on the phone. */
  reference?: string | null;
  onRetry?: () => void;
}

const errorTexts = {
  error: ['common.state.errorTitle', 'common.state.errorText'],
  offline: ['common.state.offlineTitle', 'common.state.offlineText'],
  'rate-limited': ['common.state.rateLimitedTitle', 'common.state.rateLimitedText'],
  crash: ['common.state.crashTitle', 'common.state.crashText'],
} as const;

export function ErrorState({ kind = 'error', reference, onRetry }: ErrorStateProps) {
  const { t } = useTranslation();
  const [title, text] = errorTexts[kind];
  return (
    <div className="sp-fault" role="alert">
      <p className="sp-fault__title">{t(title)}</p>
      <p>{t(text)}</p>
      {reference ? <p className="sp-subtle">{t('common.state.reference', { reference })}</p> : null}
      {onRetry ? (
        <Button variant="secondary" onClick={onRetry}>
          {t('common.action.retry')}
        </Button>
      ) : null}
    </div>
  );
}

/** The same words whether a page never was or may not be seen. */
export function NotFoundState() {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useDocumentTitle(t('common.state.notFoundTitle'));
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="sp-page">
      <div className="sp-stack" data-gap="md">
        <h1 className="ds-heading" data-size="lg" tabIndex={-1} ref={heading}>
          {t('common.state.notFoundTitle')}
        </h1>
        <p className="sp-lead">{t('common.state.notFoundText')}</p>
        <Row>
          <LinkButton to={paths.start()}>{t('common.action.toStart')}</LinkButton>
        </Row>
      </div>
    </div>
  );
}

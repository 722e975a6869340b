import { loginThrough, type LoginProblem } from '@samplan/web/session';
import { LoadingState, Page, useTranslation } from '@samplan/web/ui';
import { useEffect, useState } from 'react';
import { ProblemNotice } from './problem-notice';

/** A window that goes on to the identity provider at once, while the page that was left open waits. */
export function BesidePage() {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<LoginProblem | null>(null);
  useEffect(() => {
    const provider = new URLSearchParams(window.location.search).get('provider') ?? '';
    void loginThrough({ provider, beside: true }).then(setProblem);
  }, []);
  return (
    <Page title={t('session.beside.title')}>
      {problem ? <ProblemNotice problem={problem} /> : <LoadingState label={t('session.beside.going')} />}
    </Page>
  );
}

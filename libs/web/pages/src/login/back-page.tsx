import { problemInAddress, tellLoggedIn } from '@samplan/web/session';
import { Button, Page, Row, useTranslation } from '@samplan/web/ui';
import { useEffect, useState } from 'react';
import { ProblemNotice } from './problem-notice';

/** Where the window beside comes back to: it tells the page that waits, and closes when the browser lets it. */
export function BackPage() {
  const { t } = useTranslation();
  const [problem] = useState(problemInAddress);
  useEffect(() => {
    if (problem) return;
    tellLoggedIn();
    window.close();
  }, [problem]);
  return (
    <Page
      title={t(problem ? 'session.beside.failedTitle' : 'session.beside.doneTitle')}
      lead={t(problem ? 'session.beside.failedText' : 'session.beside.doneText')}
    >
      {problem ? <ProblemNotice problem={problem} /> : null}
      <Row>
        <Button onClick={() => window.close()}>{t('session.beside.close')}</Button>
      </Row>
    </Page>
  );
}

import { QueryView, useTypedQuery } from '@samplan/web/data';
import { useLogout } from '@samplan/web/session';
import { Button, Dialog, Page, Row, Section, Stack, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { OwnSessionCard } from './own-session-card';
import { OwnSessionsDocument } from './own-sessions-query';

/** Where one is logged in, so that a forgotten machine can be logged out from another. */
export function OwnSessionsPage() {
  const { t } = useTranslation();
  const query = useTypedQuery(OwnSessionsDocument, { variables: {} });
  return (
    <Page title={t('session.own.title')} lead={t('session.own.intro')}>
      <QueryView query={query}>
        {({ ownSessions, loginProviders }) => (
          <Stack as="ul" gap="sm">
            {ownSessions.map((session) => (
              <li key={session.id}>
                <OwnSessionCard
                  session={session}
                  provider={loginProviders.find(({ key }) => key === session.provider) ?? null}
                  onEnded={query.refetch}
                />
              </li>
            ))}
          </Stack>
        )}
      </QueryView>
      <LogoutEverywhere />
    </Page>
  );
}

function LogoutEverywhere() {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const logout = useLogout();
  const [busy, setBusy] = useState(false);
  const leave = (): void => {
    setBusy(true);
    void logout('everywhere');
  };
  return (
    <Section heading={t('session.own.everywhereTitle')}>
      <Text>{t('session.own.everywhereText')}</Text>
      <Row>
        <Button variant="secondary" tone="danger" onClick={() => setAsking(true)}>
          {t('session.own.everywhere')}
        </Button>
      </Row>
      <Dialog open={asking} heading={t('session.own.everywhereAsk')} onClose={() => setAsking(false)}>
        <Text>{t('session.own.everywhereConsequence')}</Text>
        <Row>
          <Button tone="danger" busy={busy} onClick={leave}>
            {t('session.own.everywhere')}
          </Button>
          <Button variant="secondary" onClick={() => setAsking(false)}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Dialog>
    </Section>
  );
}

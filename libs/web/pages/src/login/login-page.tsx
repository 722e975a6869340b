import { QueryView, useTypedQuery } from '@samplan/web/data';
import { DemoPersonasDocument, loginAsPersona, startFresh, useSession } from '@samplan/web/session';
import { EmptyState, Grid, Notice, Page, Section, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { PersonaButton } from './persona-button';

/** Shown at whatever address was asked for, so that logging in leads there. */
export function LoginPage() {
  const { t } = useTranslation();
  const { demoMode } = useSession();
  return (
    <Page title={t('session.login.title')} lead={t('session.login.intro')} width="wide">
      {demoMode ? <DemoLogin /> : <EmptyState title={t('session.login.unavailable')} />}
    </Page>
  );
}

function DemoLogin() {
  const { t } = useTranslation();
  const query = useTypedQuery(DemoPersonasDocument, { variables: {} });
  const [state, setState] = useState<{ trying: string | null; failed: boolean }>({ trying: null, failed: false });

  const login = async (key: string): Promise<void> => {
    setState({ trying: key, failed: false });
    if (!(await loginAsPersona(key))) return setState({ trying: null, failed: true });
    const { pathname } = window.location;
    startFresh(pathname === '/login' || pathname === '/hats' ? '/' : pathname);
  };

  return (
    <Section heading={t('session.login.demoTitle')}>
      <Text>{t('session.login.demoText')}</Text>
      {state.failed ? (
        <Notice tone="danger" announce>
          {t('session.login.failed')}
        </Notice>
      ) : null}
      <QueryView query={query}>
        {({ demoPersonas }) =>
          demoPersonas.length === 0 ? (
            <EmptyState title={t('session.login.noPersonas')} />
          ) : (
            <Grid as="ul">
              {demoPersonas.map((persona) => (
                <li key={persona.key}>
                  <PersonaButton
                    persona={persona}
                    busy={state.trying === persona.key}
                    onChoose={() => void login(persona.key)}
                  />
                </li>
              ))}
            </Grid>
          )
        }
      </QueryView>
    </Section>
  );
}

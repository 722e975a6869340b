import { QueryView, useTypedQuery } from '@samplan/web/data';
import { DemoPersonasDocument, loginAsPersona, problemInAddress, startFresh, useSession } from '@samplan/web/session';
import {
  AppLink,
  EmptyState,
  Grid,
  Notice,
  Page,
  paths,
  Section,
  Text,
  useNavigation,
  useTranslation,
} from '@samplan/web/ui';
import { useState } from 'react';
import { PersonaButton } from './persona-button';
import { ProblemNotice } from './problem-notice';
import { ProviderLogin } from './provider-login';

/** Shown at whatever address was asked for, so that logging in leads there. */
export function LoginPage() {
  const { current } = useNavigation();
  const { t } = useTranslation();
  const { demoMode } = useSession();
  const [problem] = useState(problemInAddress);
  return (
    <Page
      title={t('session.login.title')}
      lead={t(current.startsWith('/invitasjon/') ? 'session.login.invited' : 'session.login.intro')}
      width={demoMode ? 'wide' : 'text'}
    >
      {problem ? <ProblemNotice problem={problem} /> : null}
      <ProviderLogin returnTo={pageToCome()} orElse={!demoMode} />
      <p>
        <AppLink to={paths.code()}>{t('session.code.fromLogin')}</AppLink>
      </p>
      {demoMode ? <DemoLogin /> : null}
    </Page>
  );
}

/** The page that was asked for, if it is one to come to after logging in. */
function pageToCome(): string {
  const { pathname } = window.location;
  return pathname === '/login' || pathname === '/hats' ? '/' : pathname;
}

function DemoLogin() {
  const { t } = useTranslation();
  const query = useTypedQuery(DemoPersonasDocument, { variables: {} });
  const [state, setState] = useState<{ trying: string | null; failed: boolean }>({ trying: null, failed: false });

  const login = async (key: string): Promise<void> => {
    setState({ trying: key, failed: false });
    if (!(await loginAsPersona(key))) return setState({ trying: null, failed: true });
    startFresh(pageToCome());
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

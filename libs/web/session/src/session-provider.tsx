import {
  activity,
  type Fault,
  FaultState,
  readFragment,
  sessionGate,
  type SessionQuery,
  useKeeping,
  useRealtime,
  useTypedQuery,
} from '@samplan/web/data';
import { applyMunicipalityTheme, Page, useTranslation } from '@samplan/web/ui';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { HatParts, SessionDocument } from './graphql/session';
import { IdleWarning } from './idle/idle-warning';
import { Relogin } from './relogin/relogin';
import { SessionContext, type SessionState } from './session-context';

export function SessionProvider({ children }: { children: ReactNode }) {
  const query = useTypedQuery(SessionDocument, { variables: {} });
  if (!query.data) return query.fault ? <NoAnswer fault={query.fault} onRetry={query.refetch} /> : null;
  return (
    <Known session={query.data.session} prolong={query.refetch}>
      {children}
    </Known>
  );
}

/** Without an answer we do not know who is here, so there is nothing to show but that. */
function NoAnswer({ fault, onRetry }: { fault: Fault; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <main>
      <Page title={t('common.state.errorTitle')} heading={t('common.appName')}>
        <FaultState fault={fault} onRetry={onRetry} />
      </Page>
    </main>
  );
}

function Known({
  session,
  prolong,
  children,
}: {
  session: SessionQuery['session'];
  prolong: () => void;
  children: ReactNode;
}) {
  const state = useSessionState(session, prolong);
  const { hat, loggedIn } = state;
  const municipality = hat?.municipality.name ?? null;
  useEffect(() => applyMunicipalityTheme(municipality), [municipality]);
  useRealtime(hat !== null);
  useKeeping(hat?.personId ?? null);

  // Once somebody has been here with a hat, an ended session is something to come back from, not a login page.
  const [wasHere, setWasHere] = useState<SessionState | null>(null);
  if (hat && wasHere?.hat?.personId !== hat.personId) setWasHere(state);
  const lost = wasHere !== null && !loggedIn;
  useEffect(() => {
    if (lost) void sessionGate.close();
  }, [lost]);

  return (
    <SessionContext value={lost ? wasHere : state}>
      {children}
      {wasHere ? <Relogin before={wasHere} /> : null}
      {hat ? <IdleWarning /> : null}
    </SessionContext>
  );
}

function useSessionState(session: SessionQuery['session'], prolong: () => void): SessionState {
  return useMemo(() => {
    const { demoMode, loggedIn, kind, hatEnded, waits, idleExpiresAt, provider } = session;
    return {
      demoMode,
      loggedIn,
      narrow: kind === 'CODE',
      hatEnded,
      waits,
      provider,
      hats: readFragment(HatParts, session.hats),
      hat: readFragment(HatParts, session.hat),
      idleMilliseconds: idleExpiresAt ? Date.parse(idleExpiresAt) - activity.lastAt : null,
      prolong,
    };
  }, [session, prolong]);
}

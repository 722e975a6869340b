import { type EmergencyAccessQuery, QueryView, useDropCaches, useTypedQuery } from '@samplan/web/data';
import { LinkButton, NotFoundState, Page, paths, Row, Stack, Text, useTranslation } from '@samplan/web/ui';
import { useEffect, useState } from 'react';
import { AccessQuery } from '../graphql/access';
import { minutesLeft } from '../logic/time-left';
import { useNow } from '../logic/use-now';
import { Contacts } from './contacts';
import { EndAccess } from './end-access';
import { Steps } from './steps';
import { TimeLeft } from './time-left';

/** Warning signs and contacts, for a short time. When it is over, nothing of it stays on the screen. */
export function AccessPage({ emergencyId }: { emergencyId: string }) {
  const [state, setState] = useState<'unopened' | 'open' | 'over'>('unopened');
  const dropCaches = useDropCaches();
  const end = (): void => {
    setState('over');
    dropCaches();
  };
  if (state === 'over') return <Over />;
  return <Fetched emergencyId={emergencyId} wasOpen={state === 'open'} onOpen={() => setState('open')} onEnd={end} />;
}

interface FetchedProps {
  emergencyId: string;
  wasOpen: boolean;
  onOpen: () => void;
  onEnd: () => void;
}

function Fetched({ emergencyId, wasOpen, onOpen, onEnd }: FetchedProps) {
  const query = useTypedQuery(AccessQuery, {
    variables: { id: emergencyId },
    topics: [{ types: ['emergency.changed', 'circle.changed', 'crisis_step.changed'] }],
  });
  const isOpen = query.data !== undefined;
  useEffect(() => {
    if (isOpen && !wasOpen) onOpen();
  }, [isOpen, wasOpen, onOpen]);
  return (
    <QueryView query={query} gone={wasOpen ? <Over /> : <NotFoundState />}>
      {({ emergencyAccess }) => <Open access={emergencyAccess} onEnd={onEnd} />}
    </QueryView>
  );
}

function Open({ access, onEnd }: { access: EmergencyAccessQuery['emergencyAccess']; onEnd: () => void }) {
  const { t } = useTranslation();
  const now = useNow();
  const left = minutesLeft(access.endsAt, now);
  useEffect(() => {
    if (left === 0) onEnd();
  }, [left, onEnd]);
  if (left === 0) return <Over />;
  return (
    <Page
      title={t('emergency.access.title')}
      heading={t('emergency.access.heading', { name: access.owner.name })}
      lead={t('emergency.access.lead')}
    >
      <Stack gap="xl">
        <TimeLeft minutes={left} endsAt={access.endsAt} reason={access.reason} />
        <Steps steps={access.crisisSteps} />
        <Contacts contacts={access.contacts} />
        <EndAccess id={access.id} onEnd={onEnd} />
      </Stack>
    </Page>
  );
}

function Over() {
  const { t } = useTranslation();
  return (
    <Page title={t('emergency.access.title')} heading={t('emergency.access.over')}>
      <Stack gap="md">
        <Text>{t('emergency.access.overText')}</Text>
        <Row>
          <LinkButton to={paths.emergency()}>{t('emergency.access.again')}</LinkButton>
        </Row>
      </Stack>
    </Page>
  );
}

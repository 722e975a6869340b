import { type Fault, useTypedMutation } from '@samplan/web/data';
import { chooseHat, startFresh } from '@samplan/web/session';
import { Button, ErrorState, Notice, Page, paths, Row, Stack, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { UsePersonalLinkMutation } from '../graphql/entry';

type State = { at: 'closed' | 'opening' | 'refused' } | { at: 'failed'; fault: Fault | null };

/** One press binds the link to whoever is logged in here, so it is never done by merely coming to the page. */
export function LinkPage({ token }: { token: string }) {
  const { t } = useTranslation();
  const { execute } = useTypedMutation(UsePersonalLinkMutation);
  const [state, setState] = useState<State>({ at: 'closed' });

  const open = async (): Promise<void> => {
    setState({ at: 'opening' });
    const { data, fault } = await execute({ input: { token } });
    if (fault) return setState({ at: 'failed', fault });
    const { used } = data.usePersonalLink;
    if (!used) return setState({ at: 'refused' });
    if (!(await chooseHat(used.personId))) return setState({ at: 'failed', fault: null });
    startFresh(used.purpose === 'TEAM' ? paths.invitations() : paths.start());
  };

  if (state.at === 'refused') return <Refused />;
  return (
    <Page title={t('entry.link.title')} lead={t('entry.link.lead')}>
      <Stack gap="md">
        <Text>{t('entry.link.text')}</Text>
        {state.at === 'failed' ? <ErrorState kind={state.fault?.code === 'OFFLINE' ? 'offline' : 'error'} /> : null}
        <Row>
          <Button busy={state.at === 'opening'} onClick={() => void open()}>
            {t('entry.link.open')}
          </Button>
        </Row>
      </Stack>
    </Page>
  );
}

/** The same words whether the link is used, old, taken back or never was. */
function Refused() {
  const { t } = useTranslation();
  return (
    <Page title={t('entry.link.refusedTitle')}>
      <Notice tone="warning" announce>
        <Text>{t('entry.link.refusedText')}</Text>
        <Text>{t('entry.link.refusedNext')}</Text>
      </Notice>
    </Page>
  );
}

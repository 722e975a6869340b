import { sessionGate } from '@samplan/web/data';
import { Button, Dialog, Notice, Stack, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { startFresh } from '../logic/auth';
import type { SessionState } from '../session-context';
import { comeBackAs } from './come-back';
import { useFormerPersona } from './use-former-persona';
import { useGateLost } from './use-gate-lost';

/** Opens over the page when the session has ended; the page beneath is hidden from others but loses nothing. */
export function Relogin({ before }: { before: SessionState }) {
  const { t } = useTranslation();
  const lost = useGateLost();
  return (
    <Dialog open={lost} heading={t('session.lost.title')} opaque>
      <ReloginChoice before={before} />
    </Dialog>
  );
}

function ReloginChoice({ before }: { before: SessionState }) {
  const { t } = useTranslation();
  const persona = useFormerPersona(before);
  const [state, setState] = useState<'asking' | 'trying' | 'failed'>('asking');
  const name = before.hat?.name ?? '';

  const comeBack = async (): Promise<void> => {
    if (!persona || !before.hat) return;
    setState('trying');
    const outcome = await comeBackAs(persona, before.hat.personId);
    if (outcome === 'someone-else') return startFresh('/');
    setState(outcome === 'failed' ? 'failed' : 'asking');
    if (outcome === 'same-person') {
      sessionGate.reopen();
      before.prolong();
    }
  };

  return (
    <Stack gap="md">
      <Text>{t('session.lost.text')}</Text>
      {state === 'failed' ? (
        <Notice tone="danger" announce>
          {t('session.lost.failed')}
        </Notice>
      ) : null}
      {persona ? (
        <Button wide busy={state === 'trying'} onClick={() => void comeBack()}>
          {t('session.lost.continueAs', { name })}
        </Button>
      ) : null}
      <Button wide variant="secondary" onClick={() => startFresh('/login')}>
        {t('session.lost.someoneElse')}
      </Button>
      <Text size="sm" subtle>
        {t('session.lost.someoneElseText')}
      </Text>
    </Stack>
  );
}

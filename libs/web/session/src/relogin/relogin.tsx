import { sessionGate } from '@samplan/web/data';
import { Button, Dialog, Notice, Stack, Text, useTranslation } from '@samplan/web/ui';
import { useEffect, useState } from 'react';
import { CodeForm } from '../code/code-form';
import { startFresh } from '../logic/auth';
import type { SessionState } from '../session-context';
import { comeBackAs, type ComeBack, whoIsBack } from './come-back';
import { onLoggedIn } from './login-channel';
import { useFormerPersona } from './use-former-persona';
import { useGateLost } from './use-gate-lost';

/** Opens over the page when the session has ended; the page beneath is hidden from others but loses nothing. */
export function Relogin({ before }: { before: SessionState }) {
  const { t } = useTranslation();
  const lost = useGateLost();
  return (
    <Dialog open={lost} heading={t('session.lost.title')} opaque>
      {before.narrow ? <CodeAgain before={before} /> : <ReloginChoice before={before} />}
    </Dialog>
  );
}

/** A child asks for another code, and goes on where the page stands. */
function CodeAgain({ before }: { before: SessionState }) {
  const { t } = useTranslation();
  const entered = async (): Promise<void> => {
    const outcome = await whoIsBack(before.hat?.personId ?? '');
    if (outcome === 'same-person') goOn(before);
    else startFresh('/');
  };
  return (
    <Stack gap="md">
      <Text>{t('session.code.again')}</Text>
      <CodeForm onEntered={() => void entered()} />
    </Stack>
  );
}

function ReloginChoice({ before }: { before: SessionState }) {
  const { t } = useTranslation();
  const persona = useFormerPersona(before);
  const [state, setState] = useState<'asking' | 'trying' | 'beside' | 'failed'>('asking');
  const name = before.hat?.name ?? '';

  const after = (outcome: ComeBack): void => {
    if (outcome === 'someone-else') return startFresh('/');
    setState(outcome === 'nobody' ? 'failed' : 'asking');
    if (outcome === 'same-person') goOn(before);
  };
  const comeBack = async (): Promise<void> => {
    if (!persona || !before.hat) return;
    setState('trying');
    after(await comeBackAs(persona, before.hat.personId));
  };
  // The page must stay, or what stands in it is gone: the identity provider gets a window of its own.
  const comeBackBeside = (): void => {
    setState('beside');
    window.open(`/login/beside?provider=${encodeURIComponent(before.provider ?? '')}`, '_blank');
  };
  useBackElsewhere(before, after);

  return (
    <Stack gap="md">
      <Text>{t('session.lost.text')}</Text>
      {state === 'failed' ? (
        <Notice tone="danger" announce>
          {t('session.lost.failed')}
        </Notice>
      ) : null}
      {state === 'beside' ? <Notice announce>{t('session.lost.beside')}</Notice> : null}
      {before.provider ? (
        <Button wide onClick={comeBackBeside}>
          {t('session.lost.logInAs', { name })}
        </Button>
      ) : persona ? (
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

function goOn(before: SessionState): void {
  sessionGate.reopen();
  before.prolong();
}

/** Looking by itself may find the same person and be refused again; that must not go round in circles. */
const lookAgainAfter = 10_000;
let lookedAt = 0;

/** Goes on by itself when the same person has logged in again in another window, or was never away. */
function useBackElsewhere(before: SessionState, after: (outcome: ComeBack) => void): void {
  const personId = before.hat?.personId;
  useEffect(() => {
    if (!personId) return undefined;
    const look = async (): Promise<void> => {
      if (!sessionGate.lost) return;
      const outcome = await whoIsBack(personId);
      if (outcome !== 'nobody' && sessionGate.lost) after(outcome);
    };
    if (Date.now() - lookedAt > lookAgainAfter) {
      lookedAt = Date.now();
      void look();
    }
    return onLoggedIn(() => void look());
    // Whoever listens is there as long as the question is.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `after` is made anew at each render and does the same
  }, [personId]);
}

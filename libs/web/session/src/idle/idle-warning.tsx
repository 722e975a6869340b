import { activity, sessionGate } from '@samplan/web/data';
import { Button, Dialog, Row, Text, useTranslation } from '@samplan/web/ui';
import { useEffect, useRef, useState } from 'react';
import { endSession } from '../logic/auth';
import { useSession } from '../session-context';
import { idleStep, minutesLeft } from './idle-clock';

const lookEvery = 15_000;

/** Asks in good time before the session ends by itself, so that nobody is surprised. */
export function IdleWarning() {
  const { t } = useTranslation();
  const { idleMilliseconds, prolong } = useSession();
  const touchedAt = useTouchedAt();
  const [minutes, setMinutes] = useState<number | null>(null);

  useEffect(() => {
    if (idleMilliseconds === null) return undefined;
    const look = (): void => {
      if (sessionGate.lost) return setMinutes(null);
      const facts = { now: Date.now(), heardAt: activity.lastAt, touchedAt: touchedAt.current, idleMilliseconds };
      const step = idleStep(facts);
      setMinutes(step === 'warn' ? minutesLeft(facts) : null);
      if (step === 'prolong') prolong();
      // The server may still be awake for signals' sake; a screen nobody has touched is closed all the same.
      if (step === 'end') void endSession().then(() => sessionGate.close());
    };
    const timer = setInterval(look, lookEvery);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [idleMilliseconds, prolong, touchedAt]);

  const stay = (): void => {
    setMinutes(null);
    prolong();
  };
  return (
    <Dialog open={minutes !== null} heading={t('session.idle.title')} onClose={stay}>
      <Text>{t('session.idle.text', { minutes: minutes ?? 1 })}</Text>
      <Row>
        <Button onClick={stay}>{t('session.idle.continue')}</Button>
      </Row>
    </Dialog>
  );
}

function useTouchedAt(): { readonly current: number } {
  const touchedAt = useRef(0);
  useEffect(() => {
    const touch = (): void => {
      touchedAt.current = Date.now();
    };
    document.addEventListener('keydown', touch, { passive: true });
    document.addEventListener('pointerdown', touch, { passive: true });
    return () => {
      document.removeEventListener('keydown', touch);
      document.removeEventListener('pointerdown', touch);
    };
  }, []);
  return touchedAt;
}

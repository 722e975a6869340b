import { type GuardViewFragment, useTypedMutation, usePress } from '@samplan/web/data';
import { daysUntil } from '../logic/days-until';
import { Button, Card, Dialog, Heading, KeptForm, Notice, Row, Stack, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { MarkGuardToldMutation } from '../graphql/guards';
import { useCircleWords } from '../words/use-circle-words';
import type { Named } from './decision-fields';
import { RenewGuardForm } from './renew-guard-form';

/** A guard falls by itself; this long before, it is said with weight. */
const soonDays = 14;

interface GuardCardProps {
  guard: GuardViewFragment;
  deciders: readonly Named[];
}

/** One service that one person is not to know of, on whose decision, until when. */
export function GuardCard({ guard, deciders }: GuardCardProps) {
  const { t } = useTranslation();
  const words = useCircleWords();
  const [telling, setTelling] = useState(false);
  const { toward, unit, reason, legalGround, decidedBy, decidedAt, until, toldAt, state } = guard;
  const named = { unit: unit?.name ?? t('guard.someUnit'), name: toward.name };
  const stands = state === 'STANDS';
  const line = t(stands ? 'guard.line' : 'guard.wasLine', named);
  const end = toldAt
    ? t('guard.toldOn', { date: words.date(toldAt) })
    : t(stands ? 'guard.until' : 'guard.overOn', { date: words.date(until) });
  return (
    <Card as="article" dense aria-label={line}>
      <Stack gap="sm">
        <Heading level={3} size="2xs">
          {line}
        </Heading>
        {stands && daysUntil(until) <= soonDays ? (
          <Notice tone="warning">
            <p>{t('guard.soon', { date: words.date(until) })}</p>
          </Notice>
        ) : (
          <Text>{end}</Text>
        )}
        <div className="sp-subtle">
          <p>{t('guard.reason', { reason })}</p>
          <p>{t('guard.ground', { ground: legalGround })}</p>
          <p>{t('guard.decided', { name: decidedBy.name, date: words.date(decidedAt) })}</p>
        </div>
        {stands ? (
          <Row>
            <Button variant="secondary" aria-label={t('guard.toldOf', { line })} onClick={() => setTelling(true)}>
              {t('guard.told')}
            </Button>
            <KeptForm label={t('guard.renew')} spoken={t('guard.renewOf', { line })} adds={false}>
              {(form) => (
                <RenewGuardForm guard={guard} label={t('guard.renewOf', { line })} deciders={deciders} {...form} />
              )}
            </KeptForm>
          </Row>
        ) : null}
      </Stack>
      {telling ? <Telling guard={guard} named={named} onClose={() => setTelling(false)} /> : null}
    </Card>
  );
}

interface TellingProps {
  guard: GuardViewFragment;
  named: { unit: string; name: string };
  onClose: () => void;
}

/** Asks once more: what has been shown cannot be hidden again. */
function Telling({ guard, named, onClose }: TellingProps) {
  const { t } = useTranslation();
  const { press, sending, anyProblem: problem } = usePress(useTypedMutation(MarkGuardToldMutation));
  const send = (): void =>
    void press({ input: { id: guard.id, expectedVersion: guard.version } }).then((through) => through && onClose());
  return (
    <Dialog open heading={t('guard.toldTitle', named)} onClose={onClose}>
      <Stack gap="md">
        <Text>{t('guard.toldText', named)}</Text>
        {problem ? (
          <Notice tone="danger" announce>
            <p>{problem}</p>
          </Notice>
        ) : null}
        <Row>
          <Button busy={sending} onClick={send}>
            {t('guard.toldDo', named)}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </Dialog>
  );
}

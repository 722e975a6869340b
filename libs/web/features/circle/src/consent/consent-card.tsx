import { type CircleMemberViewFragment, type ConsentViewFragment, useTypedMutation, usePress } from '@samplan/web/data';
import { AskFirst, Button, Card, Heading, Notice, Row, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { WithdrawConsentMutation } from '../graphql/change-circle';
import { useCircleWords } from '../words/use-circle-words';
import { ChangeConsentForm } from './change-consent-form';
import { useCircle } from './circle-context';
import { PreviewBox } from './preview-box';

interface ConsentCardProps {
  consent: ConsentViewFragment;
  people: readonly CircleMemberViewFragment[];
  onWithdrawn: (withdrawn: { id: string; to: string }) => void;
}

/** One service or person: what they see, why, until when, who that is now, and the way to stop it. */
export function ConsentCard({ consent, people, onWithdrawn }: ConsentCardProps) {
  const { t } = useTranslation();
  const words = useCircleWords();
  const { records, decides, own } = useCircle();
  const [editing, setEditing] = useState(false);
  const { press, sending, anyProblem: problem } = usePress(useTypedMutation(WithdrawConsentMutation));
  const to = words.to(consent);
  const byLaw = consent.kind === 'LEGAL_BASIS';
  const mayEnd = records || (!byLaw && (own || decides));
  const withdraw = (): void =>
    void press({ input: { id: consent.id } }).then((through) => through && onWithdrawn({ id: consent.id, to }));
  return (
    <Card as="article" dense aria-label={to}>
      <Heading level={3} size="xs">
        {to}
      </Heading>
      <Text>{t('consent.sees', { areas: words.areas(consent.areas) })}</Text>
      <Facts consent={consent} />
      <SeeNow consent={consent} people={people} />
      {problem ? (
        <Notice tone="danger" announce>
          {problem}
        </Notice>
      ) : null}
      {editing ? (
        <ChangeConsentForm consent={consent} onClose={() => setEditing(false)} />
      ) : (
        <Row>
          {!byLaw ? (
            <Button variant="secondary" aria-label={t('consent.changeOf', { to })} onClick={() => setEditing(true)}>
              {t('consent.change')}
            </Button>
          ) : null}
          {mayEnd ? (
            <AskFirst
              variant="tertiary"
              tone="danger"
              label={t(byLaw ? 'consent.endLaw' : 'consent.withdraw')}
              aria-label={byLaw ? undefined : t('consent.withdrawOf', { to })}
              question={t(byLaw ? 'consent.endLawSure' : 'consent.withdrawSure', { to })}
              yes={t(byLaw ? 'consent.endLawYes' : 'consent.withdrawYes')}
              busy={sending}
              onYes={withdraw}
            >
              <PreviewBox input={{ withdrawConsent: { id: consent.id } }} />
            </AskFirst>
          ) : null}
        </Row>
      )}
    </Card>
  );
}

function Facts({ consent }: { consent: ConsentViewFragment }) {
  const { t } = useTranslation();
  const words = useCircleWords();
  const { givenHow, signedOn, capacity, heard } = consent;
  const name = consent.givenBy?.name ?? t('common.somebody');
  const by = consent.recordedBy?.name ?? t('common.somebody');
  const lines = [
    t('consent.for', { purpose: consent.purpose.replace(/[.\s]+$/, '') }),
    consent.firstDay ? t('consent.from', { date: words.date(consent.firstDay) }) : null,
    consent.lastDay ? t('consent.until', { date: words.date(consent.lastDay) }) : t('consent.untilWithdrawn'),
    words.soon(consent),
    consent.legalBasis ? t('consent.law', { law: consent.legalBasis }) : null,
    signedOn
      ? t(givenHow === 'GUARDIAN' ? 'consent.onPaperBy.GUARDIAN' : 'consent.onPaperBy.SIGNED', {
          name,
          by,
          date: words.date(signedOn),
        })
      : null,
    !signedOn && (consent.givenBy || givenHow === 'LAW') ? t(`consent.given.${givenHow}`, { name, by }) : null,
    heard ? t('consent.heard', { text: heard }) : null,
    capacity ? words.capacity(capacity) : null,
  ];
  return (
    <Text size="sm" subtle>
      {lines.filter(Boolean).join(' ')}
    </Text>
  );
}

function SeeNow({ consent, people }: Omit<ConsentCardProps, 'onWithdrawn'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = people
    .filter(({ spans }) => spans.some((span) => span.consentId === consent.id && span.firstDay === null))
    .map(({ person }) => person?.name ?? t('common.somebody'));
  return (
    <Text size="sm">
      {names.length === 0
        ? t('consent.nobodySees')
        : t('consent.seeNow', { count: names.length, names: format.list(names) })}
    </Text>
  );
}

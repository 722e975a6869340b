import type { LogControlRulesQuery, LogControlSignalViewFragment } from '@samplan/web/data';
import { Button, Card, KeptForm, Row, Tag, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { ControlVisits } from './control-visits';
import { ReviewForm } from './review-form';

interface SignalCardProps {
  signal: LogControlSignalViewFragment;
  rules: LogControlRulesQuery['logControlRules'];
}

/** One employee's day: who, what stands out and why that is told, what came of it. */
export function SignalCard({ signal, rules }: SignalCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [shown, setShown] = useState(false);
  const { viewerId, viewerName: name, unitName, onDate, firstAt, lastAt, times, plans, mine } = signal;
  const limit = signal.signal === 'MANY_PLANS' ? rules.manyPlans : rules.deniedAttempts;
  const who = unitName ? t('logControl.signals.who', { name, unit: unitName }) : name;
  const kind = t(`vocabulary.logSignal.${signal.signal}`);
  const date = format.date(onDate, 'weekday');
  const [first, last] = [format.time(firstAt), format.time(lastAt)];
  const about = `${kind}: ${name}, ${date}`;
  return (
    <Card dense>
      <Row>
        <Tag tone={signal.reviews.length > 0 ? 'neutral' : 'warning'}>{kind}</Tag>
        <Text size="sm" subtle>
          {t(first === last ? 'logControl.signals.once' : 'logControl.signals.on', { date, first, last })}
        </Text>
      </Row>
      <Text>
        <strong>{who}</strong>
      </Text>
      <Text>{t(`logControl.signals.why.${signal.signal}`, { plans, times, limit })}</Text>
      {times > 1 ? (
        <Text size="sm" subtle>
          {t('logControl.signals.counts', { times, plans })}
        </Text>
      ) : null}
      <Reviews reviews={signal.reviews} />
      {mine ? <Text size="sm">{t('logControl.signals.mine')}</Text> : null}
      <Row>
        <Button
          variant="tertiary"
          onClick={() => setShown(!shown)}
          aria-expanded={shown}
          aria-label={`${t(`logControl.signals.${shown ? 'hideVisits' : 'showVisits'}`)}: ${about}`}
        >
          {t(`logControl.signals.${shown ? 'hideVisits' : 'showVisits'}`)}
        </Button>
        {mine ? null : (
          <KeptForm
            label={t('logControl.review.open')}
            spoken={`${t('logControl.review.open')}: ${about}`}
            adds={false}
          >
            {(form) => <ReviewForm signal={signal} about={about} {...form} />}
          </KeptForm>
        )}
      </Row>
      {shown ? (
        <ControlVisits
          filter={{
            from: onDate,
            to: onDate,
            viewerId,
            // What is many is seen by looking at the whole day.
            signal: signal.signal === 'MANY_PLANS' ? null : signal.signal,
          }}
        />
      ) : null}
    </Card>
  );
}

function Reviews({ reviews }: Pick<LogControlSignalViewFragment, 'reviews'>) {
  const { t } = useTranslation();
  const format = useFormat();
  return reviews.map(({ id, outcome, note, reviewedAt, reviewedBy }) => (
    <Text key={id} size="sm">
      {t('logControl.review.by', {
        outcome: t(`vocabulary.logReviewOutcome.${outcome}`),
        note: note.replace(/\.$/, ''),
        name: reviewedBy?.name ?? t('common.somebody'),
        date: format.date(reviewedAt, 'short'),
      })}
    </Text>
  ));
}

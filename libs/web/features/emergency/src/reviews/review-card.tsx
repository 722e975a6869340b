import type { ReviewViewFragment } from '@samplan/web/data';
import { Button, Card, Heading, Row, Stack, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { ReviewForm } from './review-form';

/** Who opened for whom, when and why, and what came of looking it over. */
export function ReviewCard({ review }: { review: ReviewViewFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const { owner, openedBy, unit, reason, legalGround, openedAt, endsAt, reviewedAt, reviewedBy, note, own } = review;
  const running = Date.parse(endsAt) > Date.now();
  const opened = format.dateTime(openedAt, 'weekday');
  const about = t('emergency.reviews.about', { name: owner?.name ?? t('emergency.reviews.somebody') });
  return (
    <Card as="article" dense aria-label={`${openedBy.name}, ${opened}`}>
      <Stack gap="sm">
        <div>
          <Heading level={2} size="2xs">
            {unit ? t('emergency.reviews.by', { name: openedBy.name, unit: unit.name }) : openedBy.name}
          </Heading>
          <Text subtle>
            {about}.{' '}
            {t(running ? 'emergency.reviews.running' : 'emergency.reviews.ended', {
              when: format.dateRange(openedAt, endsAt),
            })}
          </Text>
        </div>
        <p className="em-does">{reason}</p>
        <Text subtle>{t('emergency.reviews.ground', { ground: legalGround })}</Text>
        {reviewedAt ? (
          <div>
            <Text>
              <strong>
                {t('emergency.reviews.done', {
                  name: reviewedBy?.name ?? '',
                  date: format.date(reviewedAt, 'long'),
                })}
              </strong>
            </Text>
            <p className="em-does">{note}</p>
          </div>
        ) : own ? (
          <Text>{t('emergency.reviews.own')}</Text>
        ) : open ? (
          <ReviewForm
            id={review.id}
            label={t('emergency.reviews.beginOf', { name: openedBy.name, opened })}
            onClose={() => setOpen(false)}
          />
        ) : (
          <Row>
            <Button
              variant="secondary"
              aria-label={t('emergency.reviews.beginOf', { name: openedBy.name, opened })}
              onClick={() => setOpen(true)}
            >
              {t('emergency.reviews.begin')}
            </Button>
          </Row>
        )}
      </Stack>
    </Card>
  );
}

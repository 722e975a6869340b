import { Card, EmptyState, LinkButton, Section, Stack, Text, useFormat, useTranslation } from '@samplan/web/ui';
import type { FollowUpCard } from './follow-up-cards';

const urgent: readonly FollowUpCard['kind'][] = ['live', 'myMeasureLate', 'late'];

export function FollowUp({ cards }: { cards: readonly FollowUpCard[] }) {
  const { t } = useTranslation();
  return (
    <Section heading={t('start.followUp.title')}>
      {cards.length === 0 ? (
        <EmptyState title={t('start.followUp.none')}>{t('start.followUp.noneText')}</EmptyState>
      ) : (
        <Stack as="ul" gap="sm">
          {cards.map((card) => (
            <li key={card.key}>
              <FollowUpLine card={card} />
            </li>
          ))}
        </Stack>
      )}
    </Section>
  );
}

function FollowUpLine({ card }: { card: FollowUpCard }) {
  const { t } = useTranslation();
  const { what, why } = useWords(card);
  return (
    <Card
      dense
      variant={card.kind === 'live' ? 'tinted' : 'default'}
      className="sp-todo"
      data-urgent={urgent.includes(card.kind) || undefined}
    >
      <div>
        <Text className="sp-todo__what">{what}</Text>
        <Text size="sm" subtle>
          {why}
        </Text>
      </div>
      <LinkButton
        variant="secondary"
        to={card.to}
        hash={card.hash}
        aria-label={`${t(`start.followUp.${card.kind}Do`)}: ${what}`}
      >
        {t(`start.followUp.${card.kind}Do`)}
      </LinkButton>
    </Card>
  );
}

/** One sentence about what, and in small why it is here. */
function useWords(card: FollowUpCard): { what: string; why: string } {
  const { t } = useTranslation();
  const format = useFormat();
  const { name } = card;
  switch (card.kind) {
    case 'live':
      return {
        what: t('start.followUp.live', { name }),
        why: card.facts.startedAt ? t('start.followUp.liveWhy', { when: format.when(card.facts.startedAt) }) : '',
      };
    case 'myMeasureLate':
      return {
        what: t('start.followUp.myMeasureLate', { title: card.facts.title }),
        why: t('start.followUp.myMeasureLateWhy', {
          name,
          when: card.facts.deadline ? format.relativeDays(card.facts.deadline) : '',
        }),
      };
    case 'meeting':
      return {
        what: t('start.followUp.meeting', { name, when: format.when(card.facts.startsAt) }),
        why: t('start.followUp.meetingWhy'),
      };
    case 'late':
      return { what: t('start.followUp.late', { name, count: card.facts.count }), why: t('start.followUp.lateWhy') };
    case 'unread':
      return {
        what: t('start.followUp.unread', { name, count: card.facts.count }),
        why: t('start.followUp.unreadWhy'),
      };
    case 'consentEnds':
      return {
        what: t('start.followUp.consentEnds', {
          name,
          to: card.facts.to,
          when: format.relativeDays(card.facts.lastDay),
        }),
        why: t('start.followUp.consentEndsWhy'),
      };
    case 'planWished':
      return { what: t('start.followUp.planWished', { name }), why: t('start.followUp.planWishedWhy') };
    case 'review':
      return {
        what: t('start.followUp.review', { name, when: format.relativeDays(card.facts.date) }),
        why: t('start.followUp.reviewWhy'),
      };
    case 'noWords':
      return { what: t('start.followUp.noWords', { name }), why: t('start.followUp.noWordsWhy') };
    case 'noMeeting':
      return { what: t('start.followUp.noMeeting', { name }), why: t('start.followUp.noMeetingWhy') };
  }
}

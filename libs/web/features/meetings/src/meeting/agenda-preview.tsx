import { Card, Row, Section, Tag, Text, useTranslation } from '@samplan/web/ui';
import { useHat } from '@samplan/web/session';
import { useMeeting } from './meeting-context';
import type { AgendaItemModel } from './meeting-model';
import { OwnWords } from './own-words';

/** The agenda before the meeting, in the order it will be taken up. */
export function AgendaPreview() {
  const { t } = useTranslation();
  const { agenda } = useMeeting().meeting;
  return (
    <Section heading={t('meetings.page.agenda')}>
      <ol className="mt-agenda-list">
        {agenda.map((item) => (
          <PreviewItem key={item.id} item={item} />
        ))}
      </ol>
    </Section>
  );
}

function PreviewItem({ item }: { item: AgendaItemModel }) {
  const { t } = useTranslation();
  const me = useHat().personId;
  const mine = item.proposedBy.id === me;
  return (
    <Card as="li" dense variant={item.isWhatMatters ? 'tinted' : 'default'}>
      <div className="mt-agenda-list__top">
        <span className="mt-agenda-list__title">{item.title}</span>
        <span className="mt-minutes">{t('meetings.page.minutesShort', { count: item.minutes })}</span>
      </div>
      {item.isWhatMatters ? <OwnWords size="md" /> : null}
      {item.isWhatMatters ? null : (
        <Row gap="sm" className="mt-agenda-list__facts">
          {item.lifeArea === 'COMMON' ? null : <Tag>{t(`vocabulary.lifeArea.${item.lifeArea}`)}</Tag>}
          {item.state === 'PROPOSED' ? <Tag tone="info">{t('vocabulary.agendaItemState.PROPOSED')}</Tag> : null}
          <Text as="span" size="sm" subtle>
            {mine ? t('meetings.page.yourItem') : t('meetings.page.proposedBy', { name: item.proposedBy.name })}
          </Text>
        </Row>
      )}
    </Card>
  );
}

import { Heading, Stack, Tag, useTranslation } from '@samplan/web/ui';
import { Decisions } from '../decisions/decisions';
import { useMeeting } from '../meeting/meeting-context';
import type { AgendaItemModel } from '../meeting/meeting-model';
import { OwnWords } from '../meeting/own-words';
import { ItemNotes } from '../notes/item-notes';
import { Clock } from './clock';

/** One item: its words, notes and decisions. */
export function ItemPanel({ item, current }: { item: AgendaItemModel; current: boolean }) {
  const { t } = useTranslation();
  const { meeting } = useMeeting();
  const number = meeting.agenda.findIndex(({ id }) => id === item.id) + 1;
  return (
    <Stack gap="md">
      <div>
        <div className="mt-item__top">
          <span className="mt-item__number">{t('meetings.live.itemHeading', { number })}</span>
          {item.lifeArea === 'COMMON' ? null : <Tag>{t(`vocabulary.lifeArea.${item.lifeArea}`)}</Tag>}
          {current ? (
            <Clock
              from={meeting.currentItemOpenedAt}
              minutes={item.minutes}
              label={t('meetings.live.itemClockLabel')}
              overSpoken={t('meetings.live.itemOverSpoken', { title: item.title })}
            />
          ) : (
            <Tag>{t(item.state === 'CONCLUDED' ? 'meetings.live.done' : 'meetings.live.notYet')}</Tag>
          )}
        </div>
        <Heading level={2} size="md" className="mt-item__title">
          {item.title}
        </Heading>
      </div>
      {item.isWhatMatters ? <OwnWords /> : null}
      <ItemNotes item={item} />
      <Decisions item={item} />
    </Stack>
  );
}

import { CheckmarkIcon, Tag, useTranslation, VisuallyHidden } from '@samplan/web/ui';
import { isFinished } from '../logic/agenda-order';
import { useMeeting } from '../meeting/meeting-context';
import type { AgendaItemModel } from '../meeting/meeting-model';
import { useUnsavedNotes } from '../notes/use-notes-book';
import type { Following } from './use-follow';

/** The whole agenda; pressing an item shows it here, on this screen only. */
export function AgendaList({ following, onLook }: { following: Following; onLook: (id: string) => void }) {
  const { agenda } = useMeeting().meeting;
  return (
    <ol className="mt-agenda">
      {agenda.map((item, index) => (
        <Row
          key={item.id}
          item={item}
          number={index + 1}
          current={item.id === following.current?.id}
          shown={item.id === following.shown?.id}
          onLook={() => onLook(item.id)}
        />
      ))}
    </ol>
  );
}

interface RowProps {
  item: AgendaItemModel;
  number: number;
  current: boolean;
  shown: boolean;
  onLook: () => void;
}

function Row({ item, number, current, shown, onLook }: RowProps) {
  const { t } = useTranslation();
  const { notes } = useMeeting();
  const unsent = useUnsavedNotes(notes).some(({ itemId }) => itemId === item.id) && !shown;
  const done = isFinished(item) && !current;
  return (
    <li>
      <button
        type="button"
        className="mt-agenda__item"
        data-current={current || undefined}
        aria-current={shown ? 'true' : undefined}
        onClick={onLook}
      >
        <span className="mt-agenda__number" aria-hidden="true">
          {done ? <CheckmarkIcon /> : number}
        </span>
        <span className="mt-agenda__title">
          {item.title}
          {done ? <VisuallyHidden>, {t('meetings.live.done')}</VisuallyHidden> : null}
          {current ? <span className="mt-agenda__now">{t('meetings.live.now')}</span> : null}
          {unsent ? <Tag tone="warning">{t('common.save.notSent')}</Tag> : null}
        </span>
        <span className="mt-minutes">{t('meetings.page.minutesShort', { count: item.minutes })}</span>
      </button>
    </li>
  );
}

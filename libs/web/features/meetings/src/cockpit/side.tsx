import { Button, useTranslation } from '@samplan/web/ui';
import { finishedCount } from '../logic/agenda-order';
import { useMeeting } from '../meeting/meeting-context';
import { ProposeItem } from '../meeting/propose-item';
import { AgendaList } from './agenda-list';
import { Attendance } from './attendance';
import { Fold } from './fold';
import type { Following } from './use-follow';

interface Props {
  following: Following;
  wide: boolean;
  onLook: (id: string) => void;
  onSkip: () => void;
}

/** Agenda, attendance and a new item: beside the item on a wide screen, folded under it on a phone. */
export function Side({ following, wide, onLook, onSkip }: Props) {
  const { t } = useTranslation();
  const { meeting, can } = useMeeting();
  const { agenda, participants } = meeting;
  const present = participants.filter(({ attendance }) => attendance === 'PRESENT').length;
  const unmarked = participants.some(({ attendance }) => attendance === 'INVITED');
  return (
    <div className="mt-cockpit__side">
      {wide ? (
        <Button variant="secondary" className="mt-skip" onClick={onSkip}>
          {t('meetings.live.skipToItem')}
        </Button>
      ) : null}
      <Fold
        heading={t('meetings.live.agendaProgress', { done: finishedCount(agenda), total: agenda.length })}
        folded={!wide}
      >
        <AgendaList following={following} onLook={onLook} />
      </Fold>
      <Fold
        heading={t('meetings.live.present', { count: present, total: participants.length })}
        folded
        startOpen={can('meeting:run') && unmarked && (wide || !following.current)}
      >
        <Attendance />
      </Fold>
      {can('agenda:propose') ? (
        <Fold heading={t('meetings.propose.title')} folded>
          <ProposeItem />
        </Fold>
      ) : null}
    </div>
  );
}

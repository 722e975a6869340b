import { ArrowRightIcon, Button, CheckmarkIcon, Stack, Text, useTranslation } from '@samplan/web/ui';
import { nextItem } from '../logic/agenda-order';
import { useMeeting } from '../meeting/meeting-context';
import { MutationNotice } from '../parts/mutation-notice';
import type { Following } from './use-follow';
import { useMoves } from './use-moves';

/** The one press that takes everybody on. It stays in the same place, so the keyboard stays on it. */
export function Steering({ following }: { following: Following }) {
  const { t } = useTranslation();
  const { meeting, can } = useMeeting();
  const moves = useMoves(following);
  if (!can('meeting:run')) return null;
  const { current, shown, elsewhere } = following;
  const next = nextItem(meeting.agenda, current?.id ?? null);
  const other = elsewhere && shown && shown.id !== current?.id ? shown : null;
  if (!current && !next && !other) return null;
  return (
    <Stack gap="xs" className="mt-steering">
      <MutationNotice text={moves.problem} />
      {other ? (
        <>
          <Button variant="secondary" busy={moves.busy} onClick={() => void moves.takeUp(other.id)}>
            {t('meetings.live.takeUp')}
          </Button>
          <Text size="sm" subtle>
            {t('meetings.live.takeUpHelp')}
          </Text>
        </>
      ) : next ? (
        <>
          <Button
            busy={moves.busy}
            icon={<ArrowRightIcon aria-hidden="true" />}
            onClick={() => void moves.takeUp(next.id)}
          >
            {t(current ? 'meetings.live.next' : 'meetings.live.first')}
          </Button>
          <Text size="sm" subtle className="mt-steering__next">
            {t('meetings.live.nextIs', { title: next.title })}
          </Text>
        </>
      ) : current ? (
        <Button
          busy={moves.busy}
          icon={<CheckmarkIcon aria-hidden="true" />}
          onClick={() => void moves.conclude(current.id)}
        >
          {t('meetings.live.last')}
        </Button>
      ) : null}
    </Stack>
  );
}

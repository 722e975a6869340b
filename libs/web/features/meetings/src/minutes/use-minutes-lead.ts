import { useFormat } from '@samplan/web/ui';
import { useMeeting } from '../meeting/meeting-context';

/** What, when and where, in one line under the heading. */
export function useMinutesLead(): string {
  const format = useFormat();
  const { meeting } = useMeeting();
  const { startedAt, endedAt, startsAt, endsAt, place, title } = meeting;
  return [title, format.dateRange(startedAt ?? startsAt, endedAt ?? endsAt), place].filter(Boolean).join(' · ');
}

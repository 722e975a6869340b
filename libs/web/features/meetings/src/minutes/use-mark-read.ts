import { useTypedMutation } from '@samplan/web/data';
import { useEffect } from 'react';
import { MarkMinutesReadMutation } from '../graphql/write-minutes';
import { useMeeting } from '../meeting/meeting-context';

const readingMs = 4_000;

/** Marks the minutes as read once they have been in front of somebody for a while, not merely opened in a tab. */
export function useMarkRead(): void {
  const { meeting, can } = useMeeting();
  const { id, minutes } = meeting;
  const wanted = !minutes.readByMe && can('minutes:mark-read');
  const { execute } = useTypedMutation(MarkMinutesReadMutation);
  useEffect(() => {
    if (!wanted) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') {
        timer = setTimeout(() => void execute({ input: { meetingId: id } }), readingMs);
      }
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [wanted, id, execute]);
}

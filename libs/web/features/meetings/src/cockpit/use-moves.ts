import { readFragment, useTypedMutation } from '@samplan/web/data';
import { MeetingView } from '../graphql/meeting-page';
import { ConcludeItemMutation, TakeUpItemMutation } from '../graphql/run-meeting';
import { usePress } from '../parts/use-press';
import type { Following } from './use-follow';

/** The presses that move the meeting for everybody; this screen goes along at once. */
export function useMoves(following: Following) {
  const takingUp = usePress(useTypedMutation(TakeUpItemMutation));
  const concluding = usePress(useTypedMutation(ConcludeItemMutation));
  return {
    busy: takingUp.sending || concluding.sending,
    problem: takingUp.problem ?? concluding.problem,
    async takeUp(itemId: string): Promise<void> {
      const payload = await takingUp.press({ input: { itemId } }, (data) => data.takeUpItem);
      const meeting = readFragment(MeetingView, payload?.meeting);
      if (meeting) following.tookUp(meeting.currentItemId ?? null);
    },
    async conclude(itemId: string): Promise<boolean> {
      const payload = await concluding.press({ input: { itemId } }, (data) => data.concludeItem);
      if (payload) following.tookUp(null);
      return payload !== null;
    },
  };
}

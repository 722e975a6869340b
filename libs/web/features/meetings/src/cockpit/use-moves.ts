import { readFragment, usePress, useTypedMutation } from '@samplan/web/data';
import { MeetingView } from '../graphql/meeting-page';
import { ConcludeItemMutation, TakeUpItemMutation } from '../graphql/run-meeting';
import { useMeeting } from '../meeting/meeting-context';
import type { MaskedMeeting } from '../meeting/meeting-model';
import type { Following } from './use-follow';

/** The presses that move the meeting for everybody; this screen goes along at once. */
export function useMoves(following: Following) {
  const { adopt } = useMeeting();
  const takingUp = usePress(useTypedMutation(TakeUpItemMutation));
  const concluding = usePress(useTypedMutation(ConcludeItemMutation));

  function goAlong(answered: MaskedMeeting | null | undefined): boolean {
    if (!answered) return false;
    const { currentItemId, version } = readFragment(MeetingView, answered);
    adopt(answered);
    following.tookUp(currentItemId ?? null, version);
    return true;
  }

  return {
    busy: takingUp.sending || concluding.sending,
    problem: takingUp.anyProblem ?? concluding.anyProblem,
    takeUp: async (itemId: string) => goAlong((await takingUp.press({ input: { itemId } }))?.takeUpItem.meeting),
    conclude: async (itemId: string) => goAlong((await concluding.press({ input: { itemId } }))?.concludeItem.meeting),
  };
}

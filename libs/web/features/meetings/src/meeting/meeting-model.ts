import {
  type AgendaItemViewFragment,
  type FragmentOf,
  type MeetingCircleQuery,
  type MeetingViewFragment,
  readFragment,
} from '@samplan/web/data';
import { AgendaItemView, MeetingView } from '../graphql/meeting-page';
import { byPosition } from '../logic/agenda-order';

export type AgendaItemModel = AgendaItemViewFragment;
export type MeetingModel = Omit<MeetingViewFragment, 'agenda'> & { agenda: AgendaItemModel[] };
export type MeetingCircle = MeetingCircleQuery['collaboration'];

/**
 * A meeting with its agenda in order, as every part of the page reads it. The person's own item has no title of its
 * own: it is named in the reader's language.
 */
export function meetingModel(
  masked: FragmentOf<typeof MeetingView>,
  ownItem: (meeting: MeetingViewFragment) => string,
): MeetingModel {
  const meeting = readFragment(MeetingView, masked);
  const agenda = readFragment(AgendaItemView, meeting.agenda).map((item) =>
    item.isWhatMatters ? { ...item, title: ownItem(meeting) } : item,
  );
  return { ...meeting, agenda: byPosition(agenda) };
}

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

/** A meeting with its agenda in order, as every part of the page reads it. */
export function meetingModel(masked: FragmentOf<typeof MeetingView>): MeetingModel {
  const meeting = readFragment(MeetingView, masked);
  return { ...meeting, agenda: byPosition(readFragment(AgendaItemView, meeting.agenda)) };
}

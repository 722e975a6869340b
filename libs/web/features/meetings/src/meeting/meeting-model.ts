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

export type MaskedMeeting = FragmentOf<typeof MeetingView>;

/** What the server answered to a press may be ahead of what was fetched; the newer of the two is shown. */
export function newest(fetched: MaskedMeeting | undefined, answered: MaskedMeeting | null): MaskedMeeting | undefined {
  if (!fetched || !answered) return fetched;
  return readFragment(MeetingView, answered).version > readFragment(MeetingView, fetched).version ? answered : fetched;
}

/**
 * A meeting with its agenda in order, as every part of the page reads it. The person's own item has no title of its
 * own: it is named in the reader's language.
 */
export function meetingModel(masked: MaskedMeeting, ownItem: (meeting: MeetingViewFragment) => string): MeetingModel {
  const meeting = readFragment(MeetingView, masked);
  const agenda = readFragment(AgendaItemView, meeting.agenda).map((item) =>
    item.isWhatMatters ? { ...item, title: ownItem(meeting) } : item,
  );
  return { ...meeting, agenda: byPosition(agenda), participants: ownerFirst(meeting) };
}

/** The person first, the others by name, so that each stands in the same place every time. */
function ownerFirst({ participants, owner }: MeetingViewFragment): MeetingViewFragment['participants'] {
  const rank = (id: string): number => (id === owner.id ? 0 : 1);
  return [...participants].sort(
    (a, b) => rank(a.person.id) - rank(b.person.id) || a.person.name.localeCompare(b.person.name, 'nb'),
  );
}

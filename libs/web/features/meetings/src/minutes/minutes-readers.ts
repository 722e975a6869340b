import type { MeetingCircle, MeetingModel } from '../meeting/meeting-model';

/** Everybody who will be able to read the minutes, the person first; the reader is not told about themselves. */
export function minutesReaders(meeting: MeetingModel, circle: MeetingCircle | null, me: string): string[] {
  const all = [
    meeting.owner,
    ...(circle?.team.map(({ person }) => person) ?? []),
    ...(circle?.nextOfKin.map(({ person }) => person) ?? []),
    ...meeting.participants.map(({ person }) => person),
  ];
  const others = all.filter(({ id }, index) => id !== me && all.findIndex((one) => one.id === id) === index);
  return others.map(({ name }) => name);
}

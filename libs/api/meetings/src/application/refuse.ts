import { Expected } from '@samplan/api/platform/request';
import { type Doing, refusal } from '../domain/meeting';
import type { MeetingEntity } from '../persistence/meeting.entity';

/** Throws the expected error when the meeting as it stands does not allow this. */
export function refuseUnless(doing: Doing, meeting: MeetingEntity): void {
  const code = refusal(doing, meeting);
  if (code) throw Expected.of(code);
}

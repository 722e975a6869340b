import type { FjellvikUnit } from '../../towns/fjellvik';
import type { StaffedTown } from '../../towns/staffed-town';
import { audsTeamwork } from './aud-teamwork';
import { audsMeetings } from './aud-meetings';
import { audsPlan } from './aud-plan';
import { audsPeople } from './aud-team';
import { audsThread } from './aud-thread';
import { audsVisits } from './aud-visits';

/** Aud Nilsen, 78, who wants to get out into her garden again. */
export function tellAud(place: StaffedTown<FjellvikUnit>): void {
  const people = audsPeople(place);
  audsMeetings(people, audsPlan(people));
  audsTeamwork(people);
  audsThread(people);
  audsVisits(people);
}

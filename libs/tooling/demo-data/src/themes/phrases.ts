import type { UnitKind } from '@samplan/shared/contracts';
import type { Need, Topic } from './theme';

/** What is said and written around anybody, whatever the situation. */
export interface Phrases {
  wishedHow: readonly string[];
  meetingTitles: readonly string[];
  /** The first time everybody meets: its title, and what is talked about. */
  firstMeeting: { title: string; topics: readonly Topic[] };
  places: readonly string[];
  whatMattersFacts: readonly string[];
  sinceLast: { title: string; facts: readonly string[]; assessments: readonly string[] };
  round: { title: string; facts: readonly string[] };
  topics: readonly Topic[];
  /** By the coordinator when minutes are out. */
  minutesOut: readonly string[];
  /** By the coordinator before a meeting. */
  meetingSoon: readonly string[];
  stopped: readonly string[];
  /** What others do in a measure than the one who answers for it. */
  contributes: { owner: readonly string[]; kin: readonly string[]; outside: readonly (readonly [string, string])[] };
  /** Nobody has taken them. */
  needs: readonly Need[];
  /** Was written down, and taken away again. */
  thoughtBetter: { title: string; how: string; extent: string };
  carePlan: { title: string; keptWhere: string };
  offers: { can: string; cannot: string; because: string };
  /** What somebody learnt when they looked at a goal. */
  learnt: readonly string[];
  /** What the person says of how it goes. */
  ownWords: { worse: readonly string[]; better: readonly string[] };
  /** What sharing with this kind of service is for. */
  purposes: Record<UnitKind, string>;
  purposeOfKin: string;
  legalBasis: { health: string; childWelfare: string };
}

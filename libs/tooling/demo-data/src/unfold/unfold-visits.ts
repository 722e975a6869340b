import type { LogSection } from '@samplan/shared/contracts';
import type { Insider } from '../story/story';
import { visit } from '../story/visits';
import type { Tale } from './tale';
import type { MetOn } from './unfold-meetings';

const looksAt: Record<Insider['relation'], readonly LogSection[]> = {
  coordinator: ['overview', 'plan', 'plan', 'team', 'meetings', 'messages', 'minutes'],
  member: ['overview', 'plan', 'plan', 'messages', 'minutes'],
  relative: ['overview', 'meetings', 'messages', 'minutes'],
};
const howOften: Record<Insider['relation'], readonly [number, number]> = {
  coordinator: [4, 9],
  member: [1, 4],
  relative: [1, 5],
};

/** Who looked at what: now and then these two months, and at the minutes after each meeting. */
export function unfoldVisits(tale: Tale, met: MetOn): void {
  const { random } = tale.town;
  for (const insider of tale.story.insiders) {
    for (let count = random.int(...howOften[insider.relation]); count > 0; count -= 1) {
      const day = tale.lastDay - random.int(1, 60);
      visit(
        tale.story,
        insider,
        random.pick(looksAt[insider.relation]),
        dayFor(tale, insider, day),
        timeFor(tale, insider),
      );
    }
    for (const day of met.held.filter((held) => held < -1 && random.chance(0.5))) {
      visit(tale.story, insider, 'minutes', dayFor(tale, insider, day + 4), timeFor(tale, insider));
    }
  }
}

/** Home care works all week, offices do not. */
function dayFor(tale: Tale, { actor }: Insider, day: number): number {
  return actor.unit && actor.unit.kind !== 'home_care' ? tale.town.calendar.workday(day) : day;
}

function timeFor(tale: Tale, insider: Insider): string {
  const { random } = tale.town;
  const hour = insider.relation === 'relative' ? random.int(17, 22) : random.int(7, 15);
  return `${String(hour).padStart(2, '0')}:${String(random.int(0, 59)).padStart(2, '0')}`;
}

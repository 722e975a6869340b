import { minutesAfter } from '../core/calendar';
import { ThreadStory } from '../story/thread-story';
import type { Actor } from '../story/town';
import { insideOn, isInside, type Tale } from './tale';
import type { MetOn } from './unfold-meetings';

interface Said {
  by: Actor;
  text: string;
  at: Date;
}

/** Everything said in the team's thread, and how far each has read. */
export function unfoldThread(tale: Tale, met: MetOn): void {
  const { calendar, random } = tale.town;
  const thread = new ThreadStory(tale.story, calendar.at(tale.entry.opened, '09:05'));
  const said = [...talks(tale), ...aroundMeetings(tale, met)].sort((one, other) => Number(one.at) - Number(other.at));
  for (const { by, text, at } of said) thread.say(by, tale.fill(text), at);
  for (const actor of insideOn(tale, -1)) {
    if (random.chance(0.85)) thread.readAllBut(actor, random.pick([0, 0, 0, 1, 2, 3]));
  }
}

function talks(tale: Tale): Said[] {
  const { calendar, random } = tale.town;
  const first = tale.entry.opened + 22;
  const span = Math.max(1, tale.lastDay - 1 - first);
  const shuffled = random.shuffle(tale.theme.talks);
  return shuffled.flatMap((talk, index) => {
    const day = calendar.workday(Math.floor(first + (span * (index + random.next())) / shuffled.length));
    const speakers = talk.map(({ by }) => tale.playing(by, day));
    if (day > -1 || !speakers.every((actor) => actor && isInside(tale, actor, day))) return [];
    let at = calendar.at(day, random.pick(['08:25', '09:40', '11:05', '12:50']));
    return talk.flatMap(({ text }, line) => {
      const by = speakers[line];
      at = minutesAfter(at, random.int(4, 75));
      return by ? [{ by, text, at }] : [];
    });
  });
}

function aroundMeetings(tale: Tale, met: MetOn): Said[] {
  const { calendar, random } = tale.town;
  const after = met.held.map((day) => ({
    by: tale.coordinatorOn(day),
    text: random.pick(tale.phrases.minutesOut),
    at: calendar.at(day, '15:20'),
  }));
  if (met.coming === null || met.coming > 12) return after;
  const soon = {
    by: tale.coordinatorOn(-1),
    text: random.pick(tale.phrases.meetingSoon),
    at: calendar.at(-1, '13:35'),
  };
  return [...after, soon];
}

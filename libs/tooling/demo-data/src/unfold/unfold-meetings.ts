import type { Row } from '../core/book';
import { minutesAfter } from '../core/calendar';
import { MeetingStory } from '../story/meeting-story';
import type { Topic } from '../themes/theme';
import { insideOn, type Tale } from './tale';
import { tellMeasure, type ToldPlan } from './unfold-plan';

/** The days on which the team met, for what is said and looked at around them. */
export interface MetOn {
  held: number[];
  coming: number | null;
}

const startTimes = ['09:00', '10:00', '12:30', '13:00', '14:00'] as const;

export function unfoldMeetings(tale: Tale, told: ToldPlan | null): MetOn {
  const { random, calendar } = tale.town;
  const met: MetOn = { held: [], coming: null };
  if (tale.has('neverMet')) return met;
  const own = random.shuffle(tale.theme.topics);
  const common = random.shuffle(tale.phrases.topics);
  let carried: Topic | null = null;
  const days = meetingDays(tale);
  for (const [index, day] of days.entries()) {
    const isLast = index === days.length - 1;
    if (index === 0) hold(tale, told, day, tale.phrases.firstMeeting.topics, { isFirst: true, isLast });
    else {
      const topics = new Set([carried, own[index % own.length], common[index % common.length]]);
      const agenda = [...topics].filter((topic): topic is Topic => topic !== null && topic !== undefined);
      carried = hold(tale, told, day, agenda, { isFirst: false, isLast });
    }
    met.held.push(day);
  }
  if (tale.entry.closed !== undefined) return met;
  if (tale.has('cancelledTwice')) for (const day of [-44, -13]) cancelled(tale, calendar.workday(day));
  else if (tale.has('slipped')) call(tale, calendar.workday(-6), -20);
  else if (random.chance(0.65)) met.coming = comingUp(tale, carried);
  return met;
}

function meetingDays(tale: Tale): number[] {
  const days: number[] = [];
  for (let day = tale.entry.opened + 18; day < tale.lastDay - 4; day += tale.town.random.int(80, 125)) {
    days.push(tale.town.calendar.workday(day));
  }
  return days;
}

function call(tale: Tale, day: number, calledOn: number, first = false): MeetingStory {
  const { random, calendar } = tale.town;
  const calledBy = tale.coordinatorOn(day);
  const meeting = new MeetingStory(tale.story, {
    title: first ? tale.phrases.firstMeeting.title : random.pick(tale.phrases.meetingTitles),
    place: tale.fill(random.pick(tale.phrases.places)),
    startsAt: calendar.at(day, random.pick(startTimes)),
    minutes: first ? 90 : 60,
    calledBy,
    calledAt: calendar.at(calledOn, '11:10'),
    participants: insideOn(tale, Math.min(day, -1)),
  });
  meeting.item({ title: '', area: 'common', minutes: 10, proposedBy: calledBy, isWhatMatters: true });
  if (!first) meeting.item({ title: tale.phrases.sinceLast.title, area: 'common', minutes: 10, proposedBy: calledBy });
  return meeting;
}

function addTopics(tale: Tale, meeting: MeetingStory, topics: readonly Topic[]): { topic: Topic; item: Row }[] {
  const { calledBy } = meeting.terms;
  return topics.map((topic) => ({
    topic,
    item: meeting.item({
      title: tale.fill(topic.title),
      area: topic.area,
      minutes: 15,
      proposedBy: tale.town.random.pick([calledBy, calledBy, tale.owner]),
    }),
  }));
}

/** Returns the topic that there was no time for. */
function hold(
  tale: Tale,
  told: ToldPlan | null,
  day: number,
  topics: readonly Topic[],
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
): Topic | null {
  const { random } = tale.town;
  const meeting = call(tale, day, day - 12, isFirst);
  const items = addTopics(tale, meeting, topics);
  const round = meeting.item({
    title: tale.phrases.round.title,
    area: 'common',
    minutes: 10,
    proposedBy: meeting.terms.calledBy,
  });
  const stayAway = (kind: string | undefined): number => (kind === 'gp' ? 0.6 : kind ? 0.12 : 0.08);
  const absent = meeting.terms.participants.filter(
    (actor) => actor !== meeting.terms.calledBy && random.chance(stayAway(actor.unit?.kind)),
  );
  meeting.start(absent);
  opening(tale, meeting, isFirst);
  const noTime = !isFirst && (topics.length > 2 || random.chance(0.2)) ? items.pop() : undefined;
  items.forEach(({ topic, item }, index) => takeUpTopic(tale, told, meeting, topic, item, 20 + index * 14, day));
  if (noTime) meeting.takeUp(noTime.item, { facts: '', assessments: '' }, 50, 'carried_over');
  meeting.takeUp(round, { facts: tale.fill(random.pick(tale.phrases.round.facts)), assessments: '' }, 52, 'concluded');
  meeting.end();
  if (!(isLast && tale.has('draftMinutes'))) publish(tale, meeting, day);
  return noTime?.topic ?? null;
}

/** What matters to the person, and what has happened since last time. */
function opening(tale: Tale, meeting: MeetingStory, isFirst: boolean): void {
  const { random } = tale.town;
  const [words, since] = meeting.items;
  const { facts, assessments } = tale.phrases.sinceLast;
  const matters = tale.fill(random.pick(tale.phrases.whatMattersFacts));
  if (words) meeting.takeUp(words, { facts: matters, assessments: '' }, 2, 'concluded');
  const notes = { facts: tale.fill(random.pick(facts)), assessments: tale.fill(random.pick(assessments)) };
  if (since && !isFirst) meeting.takeUp(since, notes, 12, 'concluded');
}

function takeUpTopic(
  tale: Tale,
  told: ToldPlan | null,
  meeting: MeetingStory,
  topic: Topic,
  item: Row,
  minutesIn: number,
  day: number,
): void {
  const notes = { facts: tale.fill(topic.facts), assessments: tale.fill(topic.assessments) };
  meeting.takeUp(item, notes, minutesIn, 'concluded');
  if (!topic.decision) return;
  const decision = meeting.decide(item, tale.fill(topic.decision), minutesIn + 4);
  const goal = told?.goals.find(({ life_area: area }) => area === topic.area) ?? told?.goals[0];
  if (!told || !goal || !topic.measure) return;
  const at = minutesAfter(meeting.terms.startsAt, minutesIn + 4);
  const measure = tellMeasure(tale, told.plan, goal, topic.measure, at, day, topic.area);
  if (measure) meeting.becomes(decision, measure, at);
}

function publish(tale: Tale, meeting: MeetingStory, day: number): void {
  const { random, calendar } = tale.town;
  const readers = meeting.terms.participants
    .filter((actor) => actor !== meeting.terms.calledBy && random.chance(0.7))
    .map((actor) => ({ actor, at: calendar.at(Math.min(day + random.int(1, 6), -1), '19:15') }));
  meeting.publish(readers);
}

function cancelled(tale: Tale, day: number): void {
  call(tale, day, day - 14).cancel(tale.town.calendar.at(day - 1, '14:40'));
}

function comingUp(tale: Tale, carried: Topic | null): number {
  const { random, calendar } = tale.town;
  const day = calendar.workday(random.int(2, 28));
  const meeting = call(tale, day, -random.int(2, 9));
  const topics = carried ? [carried] : random.sample(tale.theme.topics, 1);
  addTopics(tale, meeting, topics);
  return day;
}

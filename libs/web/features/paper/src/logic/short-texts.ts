/** What a line for the journal and a message to a service are made of: nothing the other system has not got already. */
export interface ShortPlan {
  state: string;
  coordinator: { name: string; unit: string | null; phone: string | null } | null;
  goals: number;
  reviewDate: string | null;
  nextMeeting: string | null;
  measures: ShortMeasure[];
}

interface ShortMeasure {
  title: string;
  status: string;
  unit: { id: string; name: string } | null;
  isOpen: boolean;
  deadline: string | null;
  createdAt: string;
  settledAt: string | null;
}

export interface ShortWords {
  date: (value: string | number) => string;
  status: (status: string) => string;
  say: (key: ShortKey, fill?: Record<string, string | number>) => string;
}

type ShortKey =
  | 'planIs'
  | 'noPlan'
  | 'coordinator'
  | 'noCoordinator'
  | 'counts'
  | 'review'
  | 'meeting'
  | 'agreed'
  | 'settled'
  | 'kept'
  | 'keptNoPlan'
  | 'to'
  | 'measures'
  | 'noMeasures'
  | 'measure'
  | 'by'
  | 'answer';

const dayMs = 86_400_000;
const lately = 30;

/** One line: that there is a plan, who coordinates, and what was agreed or settled lately. */
export function journalLine(plan: ShortPlan | null, coordinator: string, words: ShortWords, now: number): string {
  const { say, date } = words;
  if (!plan) return [say('noPlan'), coordinator, say('keptNoPlan', { date: date(now) })].join(' ');
  const since = (at: string | null): boolean => at !== null && now - Date.parse(at) < lately * dayMs;
  const titles = (measures: ShortMeasure[]): string => measures.map(({ title }) => `«${title}»`).join(', ');
  const agreed = plan.measures.filter(({ isOpen, createdAt }) => isOpen && since(createdAt));
  const settled = plan.measures.filter(({ settledAt }) => since(settledAt));
  return [
    say('planIs', { state: plan.state }),
    coordinator,
    say('counts', { goals: plan.goals, measures: plan.measures.filter(({ isOpen }) => isOpen).length }),
    agreed.length > 0 ? say('agreed', { titles: titles(agreed) }) : '',
    settled.length > 0 ? say('settled', { titles: titles(settled) }) : '',
    plan.reviewDate ? say('review', { date: date(plan.reviewDate) }) : '',
    say('kept', { date: date(now) }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A message to one service about what it has said it will do. Who it is about stands in the message's own head. */
export function messageTo(
  unit: { id: string; name: string },
  plan: ShortPlan,
  coordinator: string,
  words: ShortWords,
  now: number,
): string {
  const { say, date, status } = words;
  const theirs = plan.measures.filter((measure) => measure.isOpen && measure.unit?.id === unit.id);
  const lines = theirs.map(({ title, status: at, deadline }) =>
    [`- ${say('measure', { title, status: status(at) })}`, deadline ? say('by', { date: date(deadline) }) : '']
      .filter(Boolean)
      .join(', '),
  );
  return [
    say('to', { unit: unit.name }),
    say('planIs', { state: plan.state }),
    coordinator,
    '',
    theirs.length > 0 ? say('measures', { unit: unit.name }) : say('noMeasures', { unit: unit.name }),
    ...lines,
    '',
    plan.nextMeeting ? say('meeting', { date: date(plan.nextMeeting) }) : '',
    say('answer'),
    say('kept', { date: date(now) }),
  ]
    .filter((line, index, all) => line !== '' || all[index - 1] !== '')
    .join('\n');
}

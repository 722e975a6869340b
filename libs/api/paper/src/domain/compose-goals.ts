import { formatDate, formatList, type Language, type PrintedText, printedText, wordOf } from '@samplan/shared/i18n';
import type { Block } from '@samplan/api/platform/files';
import type { PaperGoal, PaperMeasure, PlanOnPaper } from './plan-on-paper';

/** Goals as headings, and under each what is done, by whom and until when. */
export function goalBlocks(paper: PlanOnPaper, language: Language): Block[] {
  const say = printedText(language);
  const { goals, otherMeasures, carriedMeasures, owner } = paper;
  const table = (label: string, measures: PaperMeasure[]): Block => measureTable(label, measures, owner, language);
  const rest = [
    [say('otherMeasures'), otherMeasures],
    [say('carriedMeasures'), carriedMeasures],
  ] as const;
  return [
    { kind: 'heading', level: 2, text: say('goals') },
    ...(goals.length === 0 ? [{ kind: 'text', text: say('noGoals') } as const] : []),
    ...goals.flatMap((goal) => oneGoal(goal, table, say, language)),
    ...rest.flatMap(([label, measures]): Block[] =>
      measures.length === 0 ? [] : [{ kind: 'heading', level: 3, text: label }, table(label, measures)],
    ),
  ];
}

function oneGoal(
  goal: PaperGoal,
  table: (label: string, measures: PaperMeasure[]) => Block,
  say: PrintedText,
  language: Language,
): Block[] {
  const { number, title, voice, state, stateReason, reviewOn, details, measures } = goal;
  const heading = number === null ? say('topGoal', { title }) : say('goal', { number, title });
  const standing =
    state === 'open' ? null : withReason(say(state === 'reached' ? 'goalReached' : 'goalSetAside'), stateReason, say);
  const review = state === 'open' && reviewOn ? say('goalReview', { date: formatDate(language, reviewOn) }) : null;
  return [
    { kind: 'heading', level: 3, text: heading },
    {
      kind: 'text',
      look: 'small',
      text: [wordOf(language, 'goalVoice', voice), standing, review].filter(Boolean).join(' · '),
    },
    ...(details ? [{ kind: 'text', text: details } as const] : []),
    ...(measures.length > 0 ? [table(heading, measures)] : []),
    ...(measures.length === 0 && number !== null ? [{ kind: 'text', text: say('noMeasures') } as const] : []),
  ];
}

function measureTable(label: string, measures: PaperMeasure[], owner: string, language: Language): Block {
  const say = printedText(language);
  const columns = [
    { heading: say('measure'), share: 40 },
    { heading: say('who'), share: 24 },
    { heading: say('when'), share: 23 },
    { heading: say('status'), share: 19 },
  ];
  return {
    kind: 'table',
    label,
    columns,
    rows: measures.map((measure) => measureCells(measure, owner, say, language)),
  };
}

function measureCells(measure: PaperMeasure, owner: string, say: PrintedText, language: Language): string[] {
  const { title, extent, how, who, along, startDate, deadline, answer } = measure;
  const helpers = along.map(({ name, does }) => (does ? say('does', { name, does }) : name));
  const status = wordOf(language, 'measureStatus', measure.status);
  const name = owner.split(' ')[0]!;
  return [
    lines(title, extent, how),
    lines(who ?? say('nobody'), helpers.length > 0 ? say('alongWith', { names: formatList(language, helpers) }) : null),
    lines(
      startDate && say('fromDate', { date: formatDate(language, startDate, 'short') }),
      deadline && say('byDate', { date: formatDate(language, deadline, 'short') }),
    ) || say('noDate'),
    lines(
      withReason(measure.overdue ? `${status}, ${say('overdue')}` : status, measure.statusReason, say),
      answer === 'yes' ? say('answerYes', { name }) : answer === 'no' ? say('answerNo', { name }) : null,
    ),
  ];
}

const withReason = (status: string, reason: string | null, say: PrintedText): string =>
  reason ? say('because', { status, reason }) : status;

const lines = (...texts: (string | null)[]): string => texts.filter(Boolean).join('\n');

import { formatDate, type Language, type PrintedText, printedText, wordOf } from '@samplan/shared/i18n';
import type { Block } from '@samplan/api/platform/files';
import type { PaperEvaluation, PlanOnPaper } from './plan-on-paper';

/** How it went: with the plan as a whole, and then with each goal, the person's own rating beside that of the services. */
export function evaluationBlocks(paper: PlanOnPaper, language: Language): Block[] {
  if (!paper.plan) return [];
  const say = printedText(language);
  const subjects = [
    { title: say('planAsWhole'), evaluations: paper.plan.evaluations },
    ...paper.goals.map(({ number, title, evaluations }) => ({
      title: number === null ? say('topGoal', { title }) : say('goal', { number, title }),
      evaluations,
    })),
  ].filter(({ evaluations }) => evaluations.length > 0);
  if (subjects.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: say('evaluation') },
    ...subjects.flatMap(({ title, evaluations }): Block[] => [
      { kind: 'heading', level: 3, text: title },
      evaluationTable(title, evaluations, paper, language),
    ]),
  ];
}

function evaluationTable(
  label: string,
  evaluations: readonly PaperEvaluation[],
  { own, owner }: PlanOnPaper,
  language: Language,
): Block {
  const say = printedText(language);
  const columns = [
    { heading: say('evaluatedOn'), share: 17 },
    { heading: own ? say('ownYou') : say('own', { name: owner.split(' ')[0]! }), share: 28 },
    { heading: say('services'), share: 24 },
    { heading: say('learnt'), share: 35 },
  ];
  const rows = evaluations.map((one) => [
    formatDate(language, one.on, 'short'),
    ownCell(one, say, language),
    serviceCell(one, say, language),
    one.learnt ?? '',
  ]);
  return { kind: 'table', label, columns, rows };
}

function ownCell({ own }: PaperEvaluation, say: PrintedText, language: Language): string {
  if (!own) return say('notAnswered');
  const { outcome, words, saidTo } = own;
  return lines(
    outcome && wordOf(language, 'outcome', outcome),
    words && `«${words}»`,
    saidTo && say('saidTo', { name: saidTo }),
  );
}

function serviceCell({ service }: PaperEvaluation, say: PrintedText, language: Language): string {
  if (!service) return say('notAnswered');
  return lines(wordOf(language, 'outcome', service.outcome), service.by && say('by', { name: service.by }));
}

const lines = (...texts: (string | null)[]): string => texts.filter(Boolean).join('\n');

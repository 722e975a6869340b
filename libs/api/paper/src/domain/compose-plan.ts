import { type PaperPart, paperParts } from '@samplan/shared/contracts';
import { formatDate, formatDateTime, formatList, type Language, printedText, wordOf } from '@samplan/shared/i18n';
import type { Block } from '@samplan/api/platform/files';
import { besideBlocks, crisisBlocks } from './compose-beside';
import { courseBlocks } from './compose-courses';
import { evaluationBlocks } from './compose-evaluation';
import { goalBlocks } from './compose-goals';
import { helperBlocks } from './compose-helpers';
import { needBlocks } from './compose-needs';
import type { PlanOnPaper } from './plan-on-paper';

/** The plan as it is read on paper, in the order of its page. */
export function composePlan(paper: PlanOnPaper, parts: ReadonlySet<PaperPart>, language: Language): Block[] {
  const say = printedText(language);
  const made: Record<PaperPart, () => Block[]> = {
    what_matters: () => wordsBlocks(paper, language),
    goals: () => goalBlocks(paper, language),
    needs: () => needBlocks(paper, language),
    evaluation: () => [...evaluationBlocks(paper, language), ...courseBlocks(paper, language)],
    about: () => aboutBlocks(paper, language),
    crisis: () => crisisBlocks(paper, language),
    beside: () => besideBlocks(paper, language),
    team: () => [{ kind: 'heading', level: 2, text: say('team') }, ...helperBlocks(paper, language)],
  };
  const chosen = paperParts.filter((part) => parts.has(part));
  return [...frontBlocks(paper, language), ...chosen.flatMap((part) => made[part]())];
}

function frontBlocks(paper: PlanOnPaper, language: Language): Block[] {
  const say = printedText(language);
  const facts: [string, string | null][] = [
    [say('state'), paper.plan && wordOf(language, 'planState', paper.plan.state).toLowerCase()],
    [say('coordinator'), paper.coordinator ?? say('noCoordinator')],
    [say('review'), paper.plan?.reviewDate ? formatDate(language, paper.plan.reviewDate) : null],
  ];
  const areas = paper.onlyAreas?.map((area) => wordOf(language, 'lifeArea', area).toLowerCase());
  return [
    { kind: 'title', text: titleOf(paper, language) },
    {
      kind: 'text',
      look: 'small',
      text: [
        say('printedBy', { date: formatDateTime(language, paper.at), name: paper.printedBy }),
        areas ? say('onlyAreas', { name: paper.printedBy, areas: formatList(language, areas) }) : '',
      ]
        .filter(Boolean)
        .join('\n'),
    },
    ...(paper.plan ? [] : [{ kind: 'text', text: say('noPlan') } as const]),
    ...factBlocks(facts),
  ];
}

function titleOf({ own, owner, plan }: PlanOnPaper, language: Language): string {
  const say = printedText(language);
  if (own) return say(plan ? 'titleYou' : 'titleNoPlanYou');
  return say(plan ? 'title' : 'titleNoPlan', { name: owner });
}

function wordsBlocks({ plan, own, owner }: PlanOnPaper, language: Language): Block[] {
  if (!plan) return [];
  const say = printedText(language);
  const heading = own ? say('whatMattersYou') : say('whatMatters', { name: first(owner) });
  const words = plan.whatMatters;
  return [
    { kind: 'heading', level: 2, text: heading },
    ...(words
      ? [
          { kind: 'text', look: 'quote', text: `«${words.text}»` } as const,
          {
            kind: 'text',
            look: 'small',
            text: say('saidBy', { name: words.author, date: formatDate(language, words.at) }),
          } as const,
        ]
      : [{ kind: 'text', text: say('whatMattersEmpty') } as const]),
    ...factBlocks([[say('resources'), plan.resources]]),
  ];
}

function aboutBlocks({ plan, owner }: PlanOnPaper, language: Language): Block[] {
  if (!plan) return [];
  const say = printedText(language);
  const date = (value: string | null): string => (value ? formatDate(language, value) : '');
  const period = [date(plan.periodStart), date(plan.periodEnd)];
  const facts = factBlocks([
    [say('ownContribution', { name: first(owner) }), plan.ownContribution],
    [say('kinContribution'), plan.kinContribution],
    [say('neededCooperation'), plan.neededCooperation],
    [say('period'), period[0] && period[1] ? say('periodFromTo', { from: period[0], to: period[1] }) : null],
    [say('review'), date(plan.reviewDate)],
    [say('consent'), date(plan.consentOn)],
  ]);
  return facts.length === 0 ? [] : [{ kind: 'heading', level: 2, text: say('about') }, ...facts];
}

const factBlocks = (facts: readonly [string, string | null][]): Block[] =>
  facts.flatMap(([lead, text]) => (text ? [{ kind: 'text', lead, text } as const] : []));

const first = (name: string): string => name.split(' ')[0]!;

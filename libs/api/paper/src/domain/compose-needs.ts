import { formatDate, type Language, type PrintedText, printedText } from '@samplan/shared/i18n';
import type { Block } from '@samplan/api/platform/files';
import type { PaperNeed, PlanOnPaper } from './plan-on-paper';

/** What is needed, and whose it is to see to. */
export function needBlocks({ needs, owner }: PlanOnPaper, language: Language): Block[] {
  if (needs.length === 0) return [];
  const say = printedText(language);
  const columns = [
    { heading: say('need'), share: 48 },
    { heading: say('needStands'), share: 36 },
    { heading: say('needSince'), share: 20 },
  ];
  const sayers = { person: 'saidByPerson', relative: 'saidByRelative', service: 'saidByService' } as const;
  const name = owner.split(' ')[0]!;
  const rows = needs.map((need) => [
    `${need.text}\n${say(sayers[need.saidBy], { name })}`,
    standing(need, say, language),
    formatDate(language, need.since, 'short'),
  ]);
  return [
    { kind: 'heading', level: 2, text: say('needs') },
    { kind: 'table', label: say('needs'), columns, rows },
  ];
}

function standing({ state, who, reason, stateSince }: PaperNeed, say: PrintedText, language: Language): string {
  switch (state) {
    case 'open':
      return say('needOpen');
    case 'owned':
      return who ? say('needOwned', { who }) : say('needOwnedBySomebody');
    case 'met':
      return say('needMet', { date: formatDate(language, stateSince, 'short') });
    case 'declined':
      return reason ? say('because', { status: say('needDeclined'), reason }) : say('needDeclined');
  }
}

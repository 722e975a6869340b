import { formatDate, formatList, type Language, printedText } from '@samplan/shared/i18n';
import type { Block } from '@samplan/api/platform/files';
import type { Helper, Printing } from './plan-on-paper';

/** One page for the door of the fridge. */
export function composeHelpers(paper: Printing & { helpers: Helper[] }, language: Language): Block[] {
  const say = printedText(language);
  const name = paper.owner.split(' ')[0]!;
  return [
    { kind: 'title', text: paper.own ? say('helpersYou') : say('helpers', { name }) },
    ...helperBlocks(paper, language),
    {
      kind: 'text',
      look: 'small',
      text: say('printedBy', { date: formatDate(language, paper.at), name: paper.printedBy }),
    },
  ];
}

export function helperBlocks({ helpers }: { helpers: Helper[] }, language: Language): Block[] {
  const say = printedText(language);
  if (helpers.length === 0) return [{ kind: 'text', text: say('noHelpers') }];
  const columns = [
    { heading: say('helperName'), share: 38 },
    { heading: say('helpsWith'), share: 38 },
    { heading: say('phone'), share: 24 },
  ];
  const rows = helpers.map(({ name, from, helpsWith, phone }) => [
    [name, from].filter(Boolean).join('\n'),
    formatList(language, helpsWith),
    phone ?? '',
  ]);
  return [{ kind: 'table', label: say('team'), columns, rows }];
}

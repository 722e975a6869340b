import { formatDate, type Language, printedText } from '@samplan/shared/i18n';
import type { Block } from '@samplan/api/platform/files';
import type { PlanOnPaper } from './plan-on-paper';

/** Signs that things are turning, and what is done then. */
export function crisisBlocks({ crisis }: PlanOnPaper, language: Language): Block[] {
  if (crisis.length === 0) return [];
  const say = printedText(language);
  const columns = [
    { heading: say('sign'), share: 28 },
    { heading: say('steps'), share: 34 },
    { heading: say('whoDoes'), share: 19 },
    { heading: say('whoToCall'), share: 22 },
  ];
  const rows = crisis.map(({ sign, steps, whoDoes, whoToCall }) => [sign, steps, whoDoes ?? '', whoToCall ?? '']);
  return [
    { kind: 'heading', level: 2, text: say('crisis') },
    { kind: 'table', label: say('crisis'), columns, rows },
  ];
}

/** Plans that are kept elsewhere, and what services can and cannot. */
export function besideBlocks({ professionalPlans, offers }: PlanOnPaper, language: Language): Block[] {
  if (professionalPlans.length === 0 && offers.length === 0) return [];
  const say = printedText(language);
  const plans = professionalPlans.map(({ title, unit, keptWhere, reviseOn }) =>
    sentences(
      title,
      unit && say('keptBy', { unit }),
      keptWhere && say('keptWhere', { where: keptWhere }),
      reviseOn && say('reviseOn', { date: formatDate(language, reviseOn) }),
    ),
  );
  const answers = { can: 'offerCan', partly: 'offerPartly', cannot: 'offerCannot' } as const;
  const can = offers.map(({ wish, answer, unit, reason }) =>
    sentences(wish, say(answers[answer], { unit: unit ?? say('service') }), reason),
  );
  return [
    { kind: 'heading', level: 2, text: say('beside') },
    { kind: 'list', items: [...plans, ...can] },
  ];
}

const sentences = (...parts: (string | null)[]): string =>
  parts
    .filter((part): part is string => Boolean(part))
    .map((part) => part.replace(/\.$/, ''))
    .join('. ');

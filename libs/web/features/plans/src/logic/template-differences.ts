import type { TemplateViewFragment } from '@samplan/web/data';

type TemplateText = Pick<TemplateViewFragment, 'name' | 'about' | 'goals'>;
export type GoalOfTemplate = TemplateText['goals'][number];

interface Difference {
  /** `name`, `about`, or the key of a goal. */
  of: string;
  before: string;
  after: string;
}

/** What is otherwise in one version than in another, goal by goal; what is only in one of them is nothing in the other. */
export function templateDifferences(
  then: TemplateText,
  now: TemplateText,
  inWords: (goal: GoalOfTemplate) => string,
): Difference[] {
  const words = ({ goals }: TemplateText): Map<string, string> =>
    new Map(goals.map((goal) => [`goal ${goal.key}`, inWords(goal)]));
  const [before, after] = [words(then), words(now)];
  return [
    { of: 'name', before: then.name, after: now.name },
    { of: 'about', before: then.about, after: now.about },
    ...[...new Set([...before.keys(), ...after.keys()])].map((key) => ({
      of: key,
      before: before.get(key) ?? '',
      after: after.get(key) ?? '',
    })),
  ].filter((one) => one.before !== one.after);
}

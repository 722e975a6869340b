import { formatDate, type Language, printedText } from '@samplan/shared/i18n';
import type { Block } from '@samplan/api/platform/files';
import type { PaperCourse, PlanOnPaper } from './plan-on-paper';

/** What is trained, between which days, and how well the person says it went at the beginning and at the end. */
export function courseBlocks({ courses }: PlanOnPaper, language: Language): Block[] {
  if (courses.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: printedText(language)('rehab') },
    ...courses.flatMap((course): Block[] => [
      { kind: 'heading', level: 3, text: course.purpose },
      { kind: 'text', look: 'small', text: about(course, language) },
      ...(course.activities.length > 0 ? [activityTable(course, language)] : []),
    ]),
  ];
}

function about({ fromDate, untilDate, intensity, goal }: PaperCourse, language: Language): string {
  const say = printedText(language);
  const [from, to] = [formatDate(language, fromDate), formatDate(language, untilDate)];
  const parts = [say('periodFromTo', { from, to }), intensity, goal && say('rehabToward', { goal })];
  return parts.filter(Boolean).join(' · ');
}

function activityTable({ purpose, activities }: PaperCourse, language: Language): Block {
  const say = printedText(language);
  const rating = (value: number | null): string => (value ? say('rehabRating', { rating: value }) : say('notAnswered'));
  const columns = [
    { heading: say('rehabWhat'), share: 60 },
    { heading: say('rehabStart'), share: 22 },
    { heading: say('rehabEnd'), share: 22 },
  ];
  const rows = activities.map(({ what, howOften, who, startRating, endRating }) => [
    [what, howOften, who && say('rehabWith', { who })].filter(Boolean).join('\n'),
    rating(startRating),
    rating(endRating),
  ]);
  return { kind: 'table', label: purpose, columns, rows };
}

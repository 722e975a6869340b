import { useTranslation } from '@samplan/web/ui';
import type { GoalOfTemplate } from '../logic/template-differences';

/** A goal of a template and what is done for it, with nothing of it left out. */
export function useTemplateText() {
  const { t } = useTranslation();
  const measureText = ({ title, extent, how, weeks }: GoalOfTemplate['measures'][number]): string =>
    [title, extent, how, t('planLife.templates.weeks', { count: weeks })].filter(Boolean).join(' – ');
  const goalText = ({ title, lifeArea, measures }: GoalOfTemplate): string =>
    [`${title} (${t(`vocabulary.lifeArea.${lifeArea}`)})`, ...measures.map((one) => `• ${measureText(one)}`)].join(
      '\n',
    );
  return { measureText, goalText };
}

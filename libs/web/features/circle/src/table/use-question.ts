import type { RequestViewFragment } from '@samplan/web/data';
import { useTranslation } from '@samplan/web/ui';
import { useCircleWords } from '../words/use-circle-words';

/** A card as one would ask it aloud, in one sentence. */
export function useQuestion(): (request: RequestViewFragment) => string {
  const { t } = useTranslation();
  const words = useCircleWords();
  return (request) => {
    const purpose = request.purpose.replace(/[.\s]+$/, '');
    const said = {
      to: words.to(request),
      areas: words.areas(request.areas),
      purpose: purpose.charAt(0).toLowerCase() + purpose.slice(1),
    };
    return request.until
      ? t('consent.table.question', { ...said, date: words.date(request.until) })
      : t('consent.table.questionOpen', said);
  };
}

import type { Catalog } from '@samplan/shared/i18n';
import { useTranslation } from '@samplan/web/ui';
import { usePlan } from './plan-context';

type Word = keyof Catalog['plans']['you'];

/** The words for whoever reads: plain to the person and those near, the trade's own to those at work. */
export function useWords(): (word: Word, fill?: { name?: string; date?: string }) => string {
  const { t } = useTranslation();
  const { reader, name } = usePlan();
  return (word, fill) => t(`plans.${reader}.${word}`, { name, date: '', ...fill });
}

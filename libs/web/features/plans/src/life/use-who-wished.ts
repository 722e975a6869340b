import type { PlanStandingFragment } from '@samplan/web/data';
import { useFormat, useTranslation } from '@samplan/web/ui';
import { usePlan } from '../words/plan-context';

/** Who asked for the plan, when and in what words. */
export function useWhoWished({ wishedBy, wishedOn, wishedHow }: PlanStandingFragment): string {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, reader } = usePlan();
  const who =
    wishedBy === null || wishedBy === undefined
      ? t('planLife.wish.whoUnknown')
      : wishedBy !== 'PERSON'
        ? t('planLife.wish.whoOther', { by: t(`planLife.wish.byOption.${wishedBy}`, { name }).toLowerCase() })
        : t(reader === 'you' ? 'planLife.wish.whoYou' : 'planLife.wish.whoPerson', { name });
  return t('planLife.wish.said', { who, date: format.date(wishedOn, 'long'), how: wishedHow });
}

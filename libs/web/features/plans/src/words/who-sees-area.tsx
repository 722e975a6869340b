import type { LifeArea } from '@samplan/web/data';
import { useTranslation, WhoSees } from '@samplan/web/ui';
import { usePlan } from './plan-context';

/** Who will read what is written here, given the part of life it belongs to. */
export function WhoSeesArea({ area }: { area: LifeArea }) {
  const { t } = useTranslation();
  const { reader, name } = usePlan();
  const whose = reader === 'you' ? 'You' : '';
  if (area === 'COMMON') return <WhoSees>{t(`plans.whoSees.common${whose}`, { name })}</WhoSees>;
  return <WhoSees>{t(`plans.whoSees.area${whose}`, { name, area: t(`vocabulary.lifeArea.${area}`) })}</WhoSees>;
}

import { lifeAreas } from '@samplan/shared/contracts';
import type { LifeArea } from '@samplan/web/data';
import { useTranslation } from '@samplan/web/ui';

const all = lifeAreas.filter((area) => area !== 'common').length;

/** Life areas as one line of words: all of them is said shorter than each. */
export function useAreaWords() {
  const { t } = useTranslation();
  const names = (areas: readonly LifeArea[]): string =>
    areas.map((area) => t(`vocabulary.lifeArea.${area}`)).join(', ');
  return {
    names,
    sees: (areas: readonly LifeArea[]): string => {
      const chosen = areas.filter((area) => area !== 'COMMON');
      if (chosen.length === 0) return t('teams.seesCommon');
      return chosen.length === all ? t('teams.seesAll') : t('teams.sees', { areas: names(chosen) });
    },
    /** What a yes would open. */
    willSee: (areas: readonly LifeArea[]): string => {
      if (areas.length === 0) return t('teams.willSeeCommon');
      return areas.length === all ? t('teams.willSeeAll') : t('teams.willSee', { areas: names(areas) });
    },
    /** As the server keeps them: `daily_living health`. */
    ofStored: (text: string): string =>
      names(text.split(' ').flatMap((area) => (lifeAreas.some((one) => one === area) ? [upper(area)] : []))),
  };
}

const upper = (area: string): LifeArea => area.toUpperCase() as LifeArea;

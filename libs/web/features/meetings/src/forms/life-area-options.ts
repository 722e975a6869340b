import { type LifeArea, lifeAreas } from '@samplan/shared/contracts';
import type { LifeArea as LifeAreaName } from '@samplan/web/data';
import { type SelectOption, useTranslation } from '@samplan/web/ui';

export const asName = (area: LifeArea): LifeAreaName => area.toUpperCase() as Uppercase<LifeArea>;

/** The areas of life a reader may put something under; what is common is open to all. */
export function useLifeAreaOptions(areas: readonly LifeAreaName[]): SelectOption[] {
  const { t } = useTranslation();
  return lifeAreas
    .filter((area) => area === 'common' || areas.includes(asName(area)))
    .map((area) => ({ value: area, label: t(`vocabulary.lifeArea.${asName(area)}`) }));
}

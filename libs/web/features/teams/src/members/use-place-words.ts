import type { FieldWords } from '@samplan/web/data';
import { useFormat, useTranslation } from '@samplan/web/ui';
import { isLevel } from '../forms/level-field';
import { useAreaWords } from '../words/use-area-words';

/** How what two have changed at once reads to people. */
export function usePlaceWords(): FieldWords {
  const { t } = useTranslation();
  const format = useFormat();
  const areaWords = useAreaWords();
  const labels: Record<string, string> = {
    helpsWith: t('teams.helpsWith'),
    level: t('teams.level'),
    areas: t('teams.areas'),
    endsOn: t('teams.endsOn'),
  };
  return {
    label: (field) => labels[field] ?? '',
    isText: (field) => field === 'helpsWith',
    read: (field, value) => {
      if (!value) return '';
      const name = value.toUpperCase();
      if (field === 'level') return isLevel(name) ? t(`vocabulary.accessLevel.${name}`) : value;
      if (field === 'areas') return areaWords.ofStored(value);
      return field === 'endsOn' ? format.date(value) : value;
    },
  };
}

import { Select, useTranslation } from '@samplan/web/ui';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { fromGraphEnum } from '../logic/graph-enum';
import { usePlan } from '../words/plan-context';

/** A part of life, among those one writes in. */
export function AreaField({ error, ...field }: UseFormRegisterReturn & { error?: string }) {
  const { t } = useTranslation();
  const { areas } = usePlan();
  return (
    <Select
      {...field}
      label={t('plans.lifeArea')}
      options={areas.map((value) => ({ value: fromGraphEnum(value), label: t(`vocabulary.lifeArea.${value}`) }))}
      error={error}
    />
  );
}

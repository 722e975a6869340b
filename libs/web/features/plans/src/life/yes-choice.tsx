import type { PlanYes } from '@samplan/web/data';
import { RadioGroup, useTranslation } from '@samplan/web/ui';

const ways = ['SPOKEN', 'SIGNED', 'GUARDIAN'] as const satisfies readonly PlanYes[];

interface YesChoiceProps {
  name: string;
  personName: string;
  value: string | null;
  error?: string;
  onChange: (value: string) => void;
}

/** How the person said yes: asked wherever a plan comes to be without it. */
export function YesChoice({ personName, ...group }: YesChoiceProps) {
  const { t } = useTranslation();
  return (
    <RadioGroup
      {...group}
      legend={t('planLife.yes.question', { name: personName })}
      description={t('planLife.yes.who', { name: personName })}
      options={ways.map((value) => ({ value, label: t(`planLife.yes.${value}`) }))}
      inline
    />
  );
}

export const asYes = (value: string | null): PlanYes | null => ways.find((way) => way === value) ?? null;
